/**
 * Dated content that stands beside the register: rights information, knowledge resources and the periods of the strategy.
 * Rules are content with a source here, never code. Knows the code lists only.
 */
@NullMarked
package se.samlat.guidance;

import org.jspecify.annotations.NullMarked;
