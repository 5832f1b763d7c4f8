package fr.estran.comptes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own account, as its page shows it. */
public record MonCompteVu(
        CompteVu compte, boolean telephone, boolean exige, int secours, List<Cle> cles, List<Session> sessions) {

    public record Cle(
            String id,
            String nom,
            Instant creeeLe,
            @Nullable Instant derniereUtilisation) {}

    public record Session(
            Instant depuis,
            Instant dernierPassage,
            @Nullable String origine,
            boolean ici) {}

    public boolean secondFacteur() {
        return telephone || !cles.isEmpty();
    }
}
