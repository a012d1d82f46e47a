/** How features say what of their events is counted. */
@NullMarked
package pro.interviewai.query.activity;

import org.jspecify.annotations.NullMarked;
