package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.PointDeReunion.PointPropose;
import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all bodies have said of one meeting, in the order of their names. */
public record ReponsesALaReunion(ReunionEntiere entiere, List<Reponse> toutes, List<PointPropose> points) {

    /** @param derniere what it said last; null: nothing yet */
    public record Ligne(OrganismeDecrit organisme, @Nullable Reponse derniere) {}

    public ReponsesALaReunion {
        toutes = List.copyOf(toutes);
        points = List.copyOf(points);
    }

    /** Those that may be asked, and those that have answered. */
    public List<Ligne> lignes() {
        return entiere.noms().organismes().stream()
                .map(un -> new Ligne(un, de(un.id()).orElse(null)))
                .filter(ligne -> ligne.derniere() != null || ligne.organisme().retireLe() == null)
                .toList();
    }

    public Optional<Reponse> de(OrganismeId organisme) {
        return toutes.stream().filter(une -> une.organisme().equals(organisme)).findFirst();
    }

    public int combien(LocalDate date) {
        return (int)
                toutes.stream().filter(une -> une.datesQuiVont().contains(date)).count();
    }

    /** Those that suit as many as any other; none as long as nobody has answered. */
    public List<LocalDate> lesPlusSuivies() {
        var plus =
                entiere.reunion().dates().stream().mapToInt(this::combien).max().orElse(0);
        return plus == 0
                ? List.of()
                : entiere.reunion().dates().stream()
                        .filter(date -> combien(date) == plus)
                        .toList();
    }

    /** Of a date that suits most, how many suit as many, itself among them; none of another. */
    public int egaleesPar(LocalDate date) {
        var plus = lesPlusSuivies();
        return plus.contains(date) ? plus.size() : 0;
    }

    /** Who has said what is asked now: of the dates, or of the day. */
    public int ontRepondu() {
        var jour = entiere.reunion().jour();
        return (int) toutes.stream().filter(une -> une.repond(jour)).count();
    }

    public int viennent() {
        return (int) toutes.stream()
                .filter(une -> une.viendra(entiere.reunion().jour()))
                .count();
    }

    public boolean ouverte() {
        return ReponsesDesMembres.ouverte(entiere);
    }
}
