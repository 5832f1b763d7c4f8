package fr.estran.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in the agenda, at the town's own hours.
 *
 * @param statut {@code prevue}, {@code tenue}, {@code annulee}
 * @param conseillers who holds it; nobody where nobody is named yet
 * @param noms their first names and names, in the same order
 */
public record SeancePrevue(
        UUID id,
        UUID action,
        String type,
        String titre,
        LocalDateTime debut,
        LocalDateTime fin,
        String statut,
        @Nullable String lieu,
        List<UUID> conseillers,
        List<String> noms) {

    public boolean annulee() {
        return statut.equals("annulee");
    }

    public boolean tenue() {
        return statut.equals("tenue");
    }

    /** An appointment says nothing of whom it is with, nor of what it is about. */
    public boolean rendezVous() {
        return type.equals("rendez_vous");
    }
}
