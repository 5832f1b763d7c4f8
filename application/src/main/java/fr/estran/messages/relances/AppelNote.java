package fr.estran.messages.relances;

import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.socle.commun.ActionId;
import java.util.UUID;

/** What somebody has just noted of a call. */
public record AppelNote(UUID id, String qui, String issue, ActionId action) {

    /** A place that was given back may be somebody else's by now. */
    public boolean reversible() {
        return !issue.equals(IssueDAppel.NE_VIENT_PAS.code());
    }
}
