package fr.estran.presences.coop;

import fr.estran.presences.coop.ActeSaisi.Chose;
import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What remains to be entered, and what was.
 *
 * @param qui whose; null for those of the whole team
 * @param semaine the Monday of the week that is shown; null where nothing is left to show
 * @param liens whether acts are entered by a link; otherwise a sheet is copied from
 */
public record ListeCoop(
        List<Equipier> equipe,
        @Nullable ConseillerId qui,
        LocalDate depuis,
        List<Semaine> semaines,
        @Nullable LocalDate semaine,
        List<AFaire> aSaisir,
        List<Change> changes,
        List<Fait> faits,
        List<ActeSaisi> partis,
        boolean liens,
        boolean essaye) {

    /** Somebody of the team, of now or of before. */
    public record Equipier(
            ConseillerId id,
            String nom,
            String prenom,
            String famille,
            @Nullable LocalDate sortie) {}

    /** @param reste how many acts of it nobody has entered */
    public record Semaine(LocalDate lundi, int reste, int total) {}

    /** @param lien where it opens, ready filled */
    public record AFaire(ActeCoop acte, String lien) {}

    public record Change(ActeCoop acte, ActeSaisi saisi, List<Chose> choses) {}

    public record Fait(ActeCoop acte, ActeSaisi saisi) {}

    public int reste() {
        return semaines.stream().mapToInt(Semaine::reste).sum();
    }

    /** Whoever has left enters nothing there any more. */
    public @Nullable Equipier partie(LocalDate jour) {
        return equipe.stream()
                .filter(un -> un.id().equals(qui))
                .filter(un -> un.sortie() != null && un.sortie().isBefore(jour))
                .findFirst()
                .orElse(null);
    }
}
