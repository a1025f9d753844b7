/* Runs in the top page. Opens each case in a frame of its own, so that no case affects the next one. */
(async () => {
  for (;;) {
    const job = await (await fetch("/job")).json();
    if (!job) return;
    const frame = document.createElement("iframe");
    frame.width = 1000;
    frame.height = 900;
    frame.src = job.page;
    let loads = 0;
    const gone = new Promise((resolve) => {
      frame.onload = () => ++loads > 1 && resolve({ alarms: [["navigation", "the page was replaced"]] });
    });
    const done = new Promise((resolve) => (window.finish = resolve));
    // A script in a frame may run as the host, too, and raise the alarm here.
    window.alarm = (mark) => frame.contentWindow?.alarm?.(mark);
    document.body.append(frame);
    let beats = 0;
    let beat;
    // Something waits for the reader, such as a prompt for a password. A page that is busy has no turns to count.
    const stuck = new Promise((resolve) => {
      beat = setInterval(() => {
        fetch("/alive");
        if (++beats > 40) resolve({ alarms: [["stuck", "the page waits"]] });
      }, 500);
    });
    const result = await Promise.race([done, gone, stuck]);
    clearInterval(beat);
    if (window.name || history.length > 200) result.alarms.push(["window", "the window has a name"]);
    frame.remove();
    await fetch("/report", { method: "POST", body: JSON.stringify({ id: job.id, ...result }) });
  }
})();
