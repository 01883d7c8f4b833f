/**
 * The edge: errors, paging, conditional requests, finished answers, languages of messages and what the API says of itself.
 * One way for each of these, for every feature; no feature may be known here.
 */
@NullMarked
package se.samlat.web;

import org.jspecify.annotations.NullMarked;
