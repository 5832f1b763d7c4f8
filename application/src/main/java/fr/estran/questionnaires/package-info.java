/** Surveys as one writes them: their questions, models, preview, paper, keys, the day on which they go out, and the count. */
@NullMarked
package fr.estran.questionnaires;

import org.jspecify.annotations.NullMarked;
