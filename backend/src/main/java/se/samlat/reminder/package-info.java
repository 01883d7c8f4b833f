/** Reminders by mail in an update round, and the links in them that confirm without a log-in. */
@NullMarked
package se.samlat.reminder;

import org.jspecify.annotations.NullMarked;
