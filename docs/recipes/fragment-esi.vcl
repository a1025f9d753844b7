# The news of the gateway in pages that Varnish sends, by edge-side includes (ESI). Varnish keeps a copy, and renews it in
# the background. While the gateway is down, the copy stays for a week; without one, readers get the link below.
# Replace: the backends, the options of the fragment, and the link. Varnish connects without TLS, so the gateway must be on
# the same machine or in the same network.
vcl 4.1;

backend site {
    .host = "127.0.0.1";
    .port = "8000";
}

backend gateway {
    .host = "127.0.0.1";
    .port = "8080";
    .connect_timeout = 2s;
    .first_byte_timeout = 2s;
    .between_bytes_timeout = 2s;
}

sub vcl_recv {
    set req.backend_hint = site;
    if (req.url ~ "^/newsroom/") {
        # Pages include a fragment, and no option comes from a reader.
        if (req.esi_level == 0 || req.url != "/newsroom/list") {
            return (synth(404));
        }
        set req.backend_hint = gateway;
        set req.url = "/feeds/ministry/fragment?lang=da&time-zone=Europe/Copenhagen&limit=5";
        set req.http.Host = "gateway";
        unset req.http.Cookie;
        unset req.http.Authorization;
        unset req.http.Accept-Language;
        set req.grace = 10m;
        return (hash);
    }
    if (req.esi_level > 0 && req.restarts > 0) {
        # The gateway has just failed: now the copy may be older.
        set req.backend_hint = gateway;
        return (hash);
    }
}

sub vcl_backend_response {
    if (bereq.backend == gateway) {
        # No redirect is followed, and an error does not replace the copy.
        if (beresp.status != 200 || beresp.http.Content-Type !~ "^text/html") {
            return (abandon);
        }
        set beresp.grace = 7d;
        # An answer that ends too early is none.
        set beresp.do_stream = false;
        return (deliver);
    }
    # Only in your own pages: what they include runs nothing.
    if (beresp.http.Content-Type ~ "^text/html") {
        set beresp.do_esi = true;
    }
}

sub vcl_backend_error {
    if (bereq.backend == gateway) {
        return (abandon);
    }
}

sub vcl_synth {
    if (req.esi_level > 0 && resp.status == 503) {
        if (req.restarts == 0) {
            set req.grace = 7d;
            return (restart);
        }
        set resp.http.Content-Type = "text/html; charset=utf-8";
        synthetic({"<p><a href="https://newsroom.example/">Newsroom</a></p>"});
        return (deliver);
    }
}
