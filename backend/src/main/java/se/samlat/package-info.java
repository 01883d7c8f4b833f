/** The platform for shared learning about support for people who have fled, in Halland. Starts the parts; holds no rule. */
@NullMarked
package se.samlat;

import org.jspecify.annotations.NullMarked;
