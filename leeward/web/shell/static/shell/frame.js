// The one module that every page loads: it starts the small widgets of the frame.
import "./focus.js";
import "./leave.js";
import "./drafts.js";
import "./outbox.js";
import "./speak.js";
import "./theme.js";
import "./line.js";
import "./kept.js";
