/** What each member of the team is told at once of their own sessions: as they wish, in batches, and never a name. */
@NullMarked
package fr.estran.messages.nouvelles;

import org.jspecify.annotations.NullMarked;
