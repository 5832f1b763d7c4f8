/** Appointments of one person with one counsellor: free hours, booking, moving, the pages of both. */
@NullMarked
package fr.estran.inscriptions.rendezvous;

import org.jspecify.annotations.NullMarked;
