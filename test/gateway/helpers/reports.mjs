/** A bounce as Postfix writes it (RFC 3464). */
export const bounce = ({ to, status = "5.1.1", action = "failed", reply = `550 ${status} no` }) =>
  `From: MAILER-DAEMON@mx.example
To: ${to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; reader@press.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp;
    ${reply}

--b
Content-Type: message/rfc822

From: News <news@ministry.example>
To: reader@press.example
Subject: A release

Text
--b--
`;

/** A complaint (RFC 5965). */
export const complaint = ({ tag, type = "abuse" }) =>
  `From: feedback@provider.example
To: abuse@ministry.example
Subject: FW: A release
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is an email abuse report.
--b
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Provider/1.0
Version: 1
Original-Mail-From: <${tag}>

--b
Content-Type: message/rfc822

From: News <news@ministry.example>
Subject: A release

Text
--b--
`;
