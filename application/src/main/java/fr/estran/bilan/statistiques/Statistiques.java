package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The figures of a period, for the structure in whose name one acts, within the transaction of the caller. */
@Service
public class Statistiques {

    private final Decomptes decomptes;
    private final IndicateurRepository repository;
    private final LigneRepository lignes;

    Statistiques(Decomptes decomptes, IndicateurRepository repository, LigneRepository lignes) {
        this.decomptes = decomptes;
        this.repository = repository;
        this.lignes = lignes;
    }

    /** All figures of a selection, of one moment: they agree with each other. */
    public Comptes comptes(Periode periode, Selection selection) {
        return decomptes.decompte(periode, selection).comptes();
    }

    public Chiffres indicateurs(Periode periode) {
        return comptes(periode, Selection.AUCUNE).indicateurs();
    }

    /** Figures that a report speaks of beside its indicators. */
    public Chiffres complements(Periode periode) {
        return comptes(periode, Selection.AUCUNE).complements();
    }

    /** What each of {@link #indicateurs} is called, and how it is counted, in the order in which they are told. */
    public static List<Indicateur> definitions() {
        return Indicateurs.LISTE;
    }

    /** All that is counted: {@link #definitions}, then what a report says beside them. */
    public static List<Indicateur> toutes() {
        return Indicateurs.TOUS;
    }

    /** What stands on a page of figures, in its order. */
    public static List<Indicateur> duChapitre(Chapitre chapitre) {
        return toutes().stream()
                .filter(indicateur -> indicateur.ecran().chapitre() == chapitre)
                .sorted(Comparator.comparingInt(indicateur -> indicateur.ecran().rang()))
                .toList();
    }

    /** All figures of a selection; those on which it has no bearing are absent: {@link Indicateur#seRestreintA}. */
    public Chiffres chiffres(Periode periode, Selection selection) {
        return comptes(periode, selection).tous();
    }

    /** The rows that a figure counts: as many of them, or as much in all, as the figure says. */
    public Lignes lignes(
            Indicateur indicateur,
            List<String> chemin,
            Periode periode,
            Selection selection,
            int decalage,
            int taille) {
        if (!indicateur.seRestreintA(selection)) {
            throw new Introuvable();
        }
        return lignes.lire(indicateur, indicateur.codes(chemin), periode, selection, decalage, taille);
    }

    /**
     * Whether somebody was erased before the end of a period: they may have come back, and whoever is counted as new is
     * unknown to the register, no more.
     */
    public boolean inconnusPossibles(Periode periode) {
        return repository.inconnusPossibles(periode);
    }

    /** From the local day of the first session that was held to that of the last: of what was before, nothing is known. */
    public Optional<Periode> releves() {
        return repository.releves();
    }

    /** Of a period, from the first day to the last of which something was noted: a session that was held, or was not. */
    public Optional<Periode> notes(Periode periode) {
        return repository.notes(periode);
    }

    /** How many came to each session that was held, by the rule by which every figure counts them. */
    public Map<SeanceId, Integer> venues(Periode periode) {
        return repository.venues(periode);
    }

    /** Counts again what is asked for next, as after a change of the records: for a benchmark. */
    public void oublier() {
        decomptes.oublier();
    }

    /** What the town calls its kinds of help and its parts. */
    public Lexique lexique() {
        return decomptes.lexique();
    }

    /** What the codes of the figures are called. */
    public Nomenclature nomenclature() {
        return decomptes.nomenclature();
    }
}
