package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.Code;
import java.util.List;
import java.util.function.Predicate;

/**
 * What came of the sessions of a quarter that have one thing in common: a theme, a venue, a moment of the week.
 *
 * @param code by which its sessions are asked for, @param nom as it is read
 */
public record PartApres(Par par, String code, String nom, List<SeanceApres> seances) {

    /** What sessions are told apart by. */
    public enum Par implements Code {
        FORME,
        THEME,
        LIEU,
        QUARTIER,
        MOMENT,
        CONSEILLER
    }

    public PartApres {
        seances = List.copyOf(seances);
    }

    public int offertes() {
        return seances.size();
    }

    public int tenues() {
        return (int) seances.stream().filter(SeanceApres::tenue).count();
    }

    public int annulees() {
        return (int) seances.stream().filter(SeanceApres::annulee).count();
    }

    /** Sessions that have begun, and of which nobody has said who came: they count nowhere in what was held. */
    public int aClore() {
        return (int) seances.stream().filter(SeanceApres::prevue).count();
    }

    public int attente() {
        return seances.stream().mapToInt(SeanceApres::attente).sum();
    }

    public int refus() {
        return seances.stream().mapToInt(SeanceApres::refus).sum();
    }

    public int venues() {
        return seances.stream().mapToInt(SeanceApres::venues).sum();
    }

    /** Of the sessions that were held, those that have a number of places. */
    public PartApres avecPlaces() {
        return gardant(seance -> seance.tenue() && seance.capacite() != null && seance.capacite() > 0);
    }

    /** Of the sessions that were held, those to which anybody may come: not the hours of one person each. */
    PartApres sansPlaces() {
        return gardant(seance ->
                seance.tenue() && seance.capacite() == null && !seance.type().individuelle());
    }

    private PartApres gardant(Predicate<SeanceApres> quoi) {
        return new PartApres(par, code, nom, seances.stream().filter(quoi).toList());
    }

    /** How many could have come to those that have a number of places. */
    public int places() {
        return seances.stream()
                .mapToInt(seance -> seance.capacite() == null ? 0 : seance.capacite())
                .sum();
    }
}
