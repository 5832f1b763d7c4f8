package fr.estran.statistiques;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Periode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The figures of a period, for the structure in whose name one acts, within the transaction of the caller. */
@Service
public class Statistiques {

    private final Decomptes decomptes;
    private final LigneRepository lignes;

    Statistiques(Decomptes decomptes, LigneRepository lignes) {
        this.decomptes = decomptes;
        this.lignes = lignes;
    }

    /** All figures, counted in one statement: they are of one moment, and agree with each other. */
    public Chiffres indicateurs(Periode periode) {
        return decomptes.decompte(periode, Selection.AUCUNE).indicateurs();
    }

    /** Figures that a report speaks of beside its indicators. */
    public Chiffres complements(Periode periode) {
        return decomptes.decompte(periode, Selection.AUCUNE).complements();
    }

    /** What each of {@link #indicateurs} is called, and how it is counted, in the order in which they are told. */
    public static List<Indicateur> definitions() {
        return Indicateurs.LISTE;
    }

    /** The definition of a figure by its path, of {@link #indicateurs} and {@link #complements}. */
    static Optional<Indicateur> definition(List<String> chemin) {
        return IndicateurRepository.TOUS.stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst();
    }

    /** The rows that a figure counts: as many of them, or as much in all, as the figure says. */
    Lignes lignes(List<String> chemin, Periode periode, Selection selection, int decalage, int taille) {
        var indicateur = definition(chemin).orElseThrow(Introuvable::new);
        if (!indicateur.population().seRestreintA(selection)) {
            return new Lignes(indicateur.population().objet(), List.of(), 0, 0);
        }
        return lignes.lire(indicateur, indicateur.codes(chemin), periode, selection, decalage, taille);
    }
}
