package fr.estran.bilan.consultation;

import fr.estran.bilan.actes.ChiffresSortis;
import fr.estran.bilan.consultation.Tableau.Parallele;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Comptes;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Lignes;
import fr.estran.bilan.statistiques.Objet;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever looks may see of the figures, and of the rows that they count. */
@Service
@Transactional(readOnly = true)
class Consultation {

    private final Statistiques statistiques;
    private final ChiffresSortis sortis;
    private final Structures structures;
    private final Journal journal;
    private final Clock horloge;

    Consultation(
            Statistiques statistiques, ChiffresSortis sortis, Structures structures, Journal journal, Clock horloge) {
        this.statistiques = statistiques;
        this.sortis = sortis;
        this.structures = structures;
        this.journal = journal;
        this.horloge = horloge;
    }

    Regard regard(Identite qui) {
        return Regard.de(qui, statistiques.nomenclature(), LocalDate.now(horloge), statistiques.releves());
    }

    /** All the figures of the section that is asked for, without those of which nothing is known. */
    List<Tableau> tableaux(Demande demande, Regard regard) {
        return tableaux(Statistiques.duChapitre(demande.section()), demande, regard).stream()
                .filter(tableau -> !tableau.rangees().isEmpty())
                .toList();
    }

    /** One family of figures. */
    Tableau tableau(String code, Demande demande, Regard regard) {
        return tableaux(List.of(definition(code)), demande, regard).getFirst();
    }

    private List<Tableau> tableaux(List<Indicateur> lesquels, Demande demande, Regard regard) {
        var releve = releve(lesquels, demande, demande.periode(), regard);
        var avant = demande.avant();
        var compare = avant == null ? null : releve(lesquels, demande, avant, regard);
        var inconnus = statistiques.inconnusPossibles(demande.periode());
        return lesquels.stream()
                .map(indicateur -> tableau(indicateur, demande, regard, releve, compare, inconnus))
                .toList();
    }

    /** What must be known to read the figures. */
    List<String> avertissements(Demande demande, Regard regard) {
        return new AvertissementsDeLecture(demande, regard)
                .dire(regard.publie()
                        && releve(List.of(), demande, demande.periode(), regard).reserve());
    }

    /** What a table or a chart that is taken away is of. */
    EnTeteDeFichier entete(Tableau tableau, Demande demande, Regard regard) {
        var remarques = new ArrayList<>(avertissements(demande, regard));
        Optional.ofNullable(tableau.note()).ifPresent(remarques::add);
        var regle = tableau.regle();
        return new EnTeteDeFichier(
                structures.courante(), demande, regard, tableau.nom(), regle, tableau.periodes(), remarques);
    }

    /** What rows that are taken away are of. */
    EnTeteDeFichier entete(Feuillet feuillet, Regard regard) {
        return new EnTeteDeFichier(
                structures.courante(),
                feuillet.demande(),
                regard,
                feuillet.titre(),
                feuillet.regle(),
                List.of(feuillet.periode()),
                List.of(feuillet.compte()));
    }

    /** The figures of the section on which the filters have no bearing: they are left out. */
    static List<Indicateur> ecartes(Demande demande) {
        return Statistiques.duChapitre(demande.section()).stream()
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
        var indicateur = Feuillet.definition(chemin);
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

    private static Indicateur definition(String code) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.code().equals(code))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private Tableau tableau(
            Indicateur indicateur,
            Demande demande,
            Regard regard,
            Releve releve,
            @Nullable Releve avant,
            boolean inconnus) {
        Tableau.Liens liens = (figure, chemin) -> regard.ouvre(figure) ? lien(demande, chemin) : null;
        var periodes = new ArrayList<>(List.of(LibellesDEcran.periode(releve.periode())));
        var autre = avant != null && avant.parleDe(indicateur) && releve.comparable(avant, indicateur) ? avant : null;
        if (autre != null) {
            periodes.add(LibellesDEcran.periode(autre.periode()));
        }
        var rangees = releve.parleDe(indicateur)
                ? Tableau.rangees(
                        indicateur, paralleles(indicateur, releve, autre), new LibellesDEcran(regard.noms()), liens)
                : List.<Tableau.Rangee>of();
        var lexique = regard.noms().lexique();
        return new Tableau(
                indicateur,
                indicateur.nom(inconnus, lexique),
                indicateur.regle(lexique),
                indicateur.nomUnite(lexique),
                note(indicateur, releve, avant, regard),
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
    private static @Nullable String note(Indicateur indicateur, Releve releve, @Nullable Releve avant, Regard regard) {
        if (avant != null && avant.rienDeNote(indicateur)) {
            return LibellesDEcran.MESSAGES.dire("rien_de_note", "periode", LibellesDEcran.periode(avant.periode()));
        }
        return indicateur.deNouveaux()
                        && !regard.releveAvant(releve.periode().debut().minusYears(1))
                ? regard.depuis("nouveaux.depuis")
                : null;
    }

    private static String lien(Demande demande, List<String> chemin) {
        var parametres = new ArrayList<String>();
        chemin.forEach(mot -> parametres.addAll(List.of("figure", mot)));
        return demande.adresse("/statistiques/lignes", parametres.toArray(String[]::new));
    }

    private Releve releve(List<Indicateur> lesquels, Demande demande, Periode periode, Regard regard) {
        var comptes = statistiques.comptes(periode, demande.selection());
        boolean premier = !regard.releveAvant(periode.debut());
        return new Releve(
                periode, comptes.tous(), publie(lesquels, comptes, demande, periode, regard), regard.publie(), premier);
    }

    /**
     * Of a year that is over, and without a filter: between two of those, nobody can be found by subtraction; nor between one and
     * the report that went out, as which it is told outside. Inside, it is asked for by reasons alone.
     */
    private @Nullable Publie publie(
            List<Indicateur> lesquels, Comptes comptes, Demande demande, Periode periode, Regard regard) {
        var entiere = periode.estUneAnnee() && demande.selection().vide();
        if (!entiere || (regard.publie() && periode.fin().isAfter(regard.jour()))) {
            return null;
        }
        if (regard.publie()) {
            return sortis.de(
                    Publication.publique(periode.annee(), comptes.indicateurs(), comptes.complements(), List.of()));
        }
        return lesquels.stream().anyMatch(Releve::groupeePourTous)
                ? Publication.interne(periode.annee(), comptes.indicateurs(), comptes.complements(), List.of())
                : null;
    }
}
