package fr.estran.consultation;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Periode;
import fr.estran.comptes.Identite;
import fr.estran.comptes.Journal;
import fr.estran.publication.Publication;
import fr.estran.publication.Publie;
import fr.estran.statistiques.Indicateur;
import fr.estran.statistiques.Lignes;
import fr.estran.statistiques.Objet;
import fr.estran.statistiques.Statistiques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever looks may see of the figures, and of the rows that they count. */
@Service
@Transactional(readOnly = true)
class Consultation {

    private final Statistiques statistiques;
    private final Journal journal;
    private final Clock horloge;

    Consultation(Statistiques statistiques, Journal journal, Clock horloge) {
        this.statistiques = statistiques;
        this.journal = journal;
        this.horloge = horloge;
    }

    Regard regard(Identite qui) {
        return Regard.de(qui, statistiques.nomenclature(), LocalDate.now(horloge), statistiques.releves());
    }

    /** All the figures of the section that is asked for, without those of which nothing is known. */
    List<Tableau> tableaux(Demande demande, Regard regard) {
        var releve = releve(demande, demande.periode(), regard);
        var avant = avant(demande, regard);
        return demande.section().indicateurs().stream()
                .map(indicateur -> tableau(indicateur, demande, regard, releve, avant))
                .filter(tableau -> !tableau.rangees().isEmpty())
                .toList();
    }

    /** One family of figures. */
    Tableau tableau(String code, Demande demande, Regard regard) {
        return tableau(
                definition(code), demande, regard, releve(demande, demande.periode(), regard), avant(demande, regard));
    }

    /** Whether figures of people are kept back or grouped, so that nobody is singled out. */
    boolean reserve(Demande demande, Regard regard) {
        return releve(demande, demande.periode(), regard).reserve();
    }

    /** The figures of the section on which the filters have no bearing: they are left out. */
    static List<Indicateur> ecartes(Demande demande) {
        return demande.section().indicateurs().stream()
                .filter(indicateur -> !indicateur.seRestreintA(demande.selection()))
                .toList();
    }

    /**
     * The rows that a figure counts.
     *
     * <p>To look at people by their names, or at what they confided, leaves a line in the journal, which says who looked, and at whom does not.
     */
    @Transactional
    Lignes lignes(List<String> chemin, Demande demande, Regard regard, int decalage, int taille, String acte) {
        var indicateur = definition(chemin);
        if (!regard.ouvre(indicateur) || !indicateur.seRestreintA(demande.selection())) {
            throw new Introuvable();
        }
        if (indicateur.objet().nominatif() || indicateur.objet() == Objet.CONFIDENCE) {
            journal.noter(acte, null);
        }
        var connu = statistiques
                .chiffres(demande.periode(), demande.selection())
                .valeurs()
                .containsKey(chemin);
        return connu
                ? statistiques.lignes(indicateur, chemin, demande.periode(), demande.selection(), decalage, taille)
                : new Lignes(indicateur.objet(), List.of(), 0, 0);
    }

    static Indicateur definition(List<String> chemin) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private static Indicateur definition(String code) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.code().equals(code))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private Tableau tableau(
            Indicateur indicateur, Demande demande, Regard regard, Releve releve, @Nullable Releve avant) {
        Tableau.Liens liens = (figure, chemin) -> regard.ouvre(figure) ? lien(demande, chemin) : null;
        var periodes = new ArrayList<>(List.of(Libelles.periode(releve.periode())));
        var autre = avant != null && avant.parleDe(indicateur) ? avant : null;
        if (autre != null) {
            periodes.add(Libelles.periode(autre.periode()));
        }
        var rangees = releve.parleDe(indicateur)
                ? Tableau.rangees(indicateur, paralleles(indicateur, releve, autre), new Libelles(regard.noms()), liens)
                : List.<Tableau.Rangee>of();
        return new Tableau(
                indicateur,
                indicateur.nom(statistiques.inconnusPossibles(releve.periode())),
                note(indicateur, releve, regard),
                periodes,
                rangees);
    }

    private static List<Parallele> paralleles(Indicateur indicateur, Releve releve, @Nullable Releve avant) {
        var dits = releve.dits(indicateur);
        return avant == null
                ? dits.valeurs().stream().map(Parallele::seul).toList()
                : Parallele.de(dits, avant.dits(indicateur));
    }

    /** In the year that follows the first records, who is new is new to records that are still young. */
    private static @Nullable String note(Indicateur indicateur, Releve releve, Regard regard) {
        return Releve.deNouveaux(indicateur)
                        && !regard.releveAvant(releve.periode().debut().minusYears(1))
                ? regard.depuis("nouveaux.depuis")
                : null;
    }

    private static String lien(Demande demande, List<String> chemin) {
        var parametres = new ArrayList<String>();
        chemin.forEach(mot -> parametres.addAll(List.of("figure", mot)));
        return demande.adresse("/statistiques/lignes", parametres.toArray(String[]::new));
    }

    private Releve releve(Demande demande, Periode periode, Regard regard) {
        var chiffres = statistiques.chiffres(periode, demande.selection());
        boolean premier = !regard.releveAvant(periode.debut());
        return new Releve(periode, chiffres, publie(demande, periode, regard), regard.publie(), premier);
    }

    /** What the period is compared with, where there are records of it. */
    private @Nullable Releve avant(Demande demande, Regard regard) {
        var periode = demande.avant();
        return periode == null || !regard.releveAvant(periode.fin()) ? null : releve(demande, periode, regard);
    }

    /** Of a year that is over, and without a filter: between two of those, nobody can be found by subtraction. */
    private @Nullable Publie publie(Demande demande, Periode periode, Regard regard) {
        var entiere = periode.estUneAnnee() && demande.selection().vide();
        if (!entiere || (regard.publie() && periode.fin().isAfter(regard.jour()))) {
            return null;
        }
        var indicateurs = statistiques.indicateurs(periode);
        var complements = statistiques.complements(periode);
        return regard.publie()
                ? Publication.publique(periode.annee(), indicateurs, complements, List.of())
                : Publication.interne(periode.annee(), indicateurs, complements, List.of());
    }
}
