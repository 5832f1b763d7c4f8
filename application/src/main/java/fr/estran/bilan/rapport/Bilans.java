package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.bilan.rapport.Preparation.Pieces;
import fr.estran.bilan.rapport.Preparation.Precedents;
import fr.estran.bilan.rapport.Volume.SectionLibre;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Comptes;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Establishes the report of a year, for the structure in whose name one acts. */
@Service
public class Bilans {

    private final Statistiques statistiques;
    private final ContexteRepository contextes;
    private final Formes formes;
    private final Enseigne enseigne;
    private final Clock horloge;

    Bilans(Statistiques statistiques, ContexteRepository contextes, Formes formes, Enseigne enseigne, Clock horloge) {
        this.statistiques = statistiques;
        this.contextes = contextes;
        this.formes = formes;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    /**
     * All the forms of the report: two documents for the council, each in three forms, and two files of figures that stay
     * inside.
     *
     * @param interne whether the documents show small counts: they must then stay inside too
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Piece> etablir(int annee, boolean interne, Acte acte) {
        var comptes = compter(annee);
        return new Pieces(rediger(comptes, interne, acte), formes, Charte.de(enseigne), null).ecrire(comptes, interne);
    }

    /** All that an act is made from; within the transaction of the caller, whose snapshot it is of. */
    public Preparation preparer(int annee, Precedents precedents) {
        return new Preparation(compter(annee), precedents, formes, Charte.de(enseigne));
    }

    /** Whether sessions were held about then: next to nothing to ask, where {@link #preparer} counts a year. */
    public boolean couvre(int annee) {
        var periode = Periode.annee(annee);
        return statistiques
                .releves()
                .filter(connus ->
                        connus.debut().isBefore(periode.fin()) && connus.fin().isAfter(periode.debut()))
                .isPresent();
    }

    /** Why there is no report of a year, in words: nothing was noted in it. Nothing where something was. */
    @Transactional(readOnly = true)
    public Optional<String> lacune(int annee) {
        var comptes = compter(annee);
        var annuelles = comptes.indicateurs().avec(comptes.complements());
        boolean tenues = annuelles.branches("par_type").stream()
                .anyMatch(type -> annuelles.valeur("par_type", type, "seances") > 0);
        int aClore = annuelles.repartition("non_closes").values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (tenues || aClore == 0 && !annuelles.repartition("annulees").isEmpty()) {
            return Optional.empty();
        }
        var releves = comptes.contexte().releves();
        var premier = releves.premier();
        var dernier = releves.dernier();
        if (aClore > 0) {
            return Optional.of(lacune("a_clore", annee, null, aClore));
        }
        if (premier == null || dernier == null) {
            return Optional.of(lacune("aucun", annee, null, 0));
        }
        return Optional.of(
                premier.getYear() > annee
                        ? lacune("avant", annee, premier, 0)
                        : dernier.getYear() < annee
                                ? lacune("apres", annee, dernier, 0)
                                : lacune("entre", annee, null, 0));
    }

    /** What a year does not tell of, in words, where it was noted in part: its report is a draft until somebody says otherwise. */
    @Transactional(readOnly = true)
    public List<String> enPartie(int annee) {
        return preparer(annee, Precedents.AUCUN).enPartie();
    }

    private static String lacune(String pourquoi, int annee, @Nullable LocalDate jour, int nombre) {
        return Phrases.lues()
                .dire(
                        "lacune." + pourquoi,
                        Phrases.avec("annee", annee),
                        Phrases.avec("jour", jour == null ? "" : Typographie.date(jour)),
                        Phrases.avec("n", nombre));
    }

    /** What a report that was frozen would tell of few people, beside those that went out. */
    public List<ChiffreQuiTrahit> trahisons(Publie dit, List<Publie> deja) {
        return ChiffreQuiTrahit.entre(dit, deja, contextes.lire(dit.annee(), null));
    }

    /** What a report told, of its year and of the year before, from the file of figures that was frozen with it. */
    public List<Publie> relire(int annee, byte[] json) {
        return Relecture.de(annee, json, contextes.lire(annee, null).enquetes()).publies();
    }

    /** The sections that no record tells. */
    public static List<String> partiesLibres() {
        return Volume.RAPPORT.sections().stream()
                .filter(SectionLibre.class::isInstance)
                .map(Section::cle)
                .toList();
    }

    /**
     * The figures of a year and of the year before, as of one moment. One that is not over ends that day; of one that is, and of the
     * year before, months may not have been noted: a year that is not whole is compared with nothing, and nothing with it.
     */
    ComptesDeLAnnee compter(int annee) {
        var jour = LocalDate.now(horloge);
        boolean finie = !Periode.annee(annee).fin().isAfter(jour);
        var contexte = contextes.lire(annee, finie ? null : jour);
        boolean comparable = contexte.releves().comparent(annee);
        var comptee = finie ? Periode.annee(annee) : Periode.annee(annee).jusquAu(jour);
        var comptes = statistiques.comptes(comptee, Selection.AUCUNE);
        var avant = comparable ? statistiques.comptes(Periode.annee(annee - 1), Selection.AUCUNE) : Comptes.AUCUN;
        return new ComptesDeLAnnee(
                annee,
                comptes.indicateurs(),
                comptes.complements(),
                avant.indicateurs(),
                avant.complements(),
                contexte);
    }

    static Rapport rediger(ComptesDeLAnnee compte, boolean interne, Acte acte) {
        return Rapport.rediger(compte.publier(interne), compte.publierLAnneeAvant(interne), compte.contexte(), acte);
    }

    /** What a report told that was frozen before its published figures were kept: its figures as data are published anew. */
    record Relecture(int annee, Map<String, Object> json, List<EnquetePosee> enquetes) {

        static Relecture de(int annee, byte[] json, List<EnquetePosee> enquetes) {
            return new Relecture(annee, JsonMapper.shared().readValue(json, new TypeReference<>() {}), enquetes);
        }

        List<Publie> publies() {
            return List.of(
                    Publication.publique(annee, chiffres("indicateurs"), chiffres("complements"), enquetes),
                    Publication.publique(annee - 1, anneeAvant(), Chiffres.AUCUN, enquetes));
        }

        private Chiffres chiffres(String partie) {
            var valeurs = new LinkedHashMap<List<String>, Integer>();
            lire(json.get(partie), List.of(), valeurs);
            return new Chiffres(valeurs);
        }

        private static void lire(@Nullable Object noeud, List<String> chemin, Map<List<String>, Integer> valeurs) {
            if (noeud instanceof Number nombre) {
                valeurs.put(chemin, nombre.intValue());
            } else if (noeud instanceof Map<?, ?> branches) {
                branches.forEach((mot, suite) -> {
                    var plusLoin = new ArrayList<>(chemin);
                    plusLoin.add(mot.toString());
                    lire(suite, plusLoin, valeurs);
                });
            }
        }

        /** Of the year before, the file holds the figures, without what completes them. */
        private Chiffres anneeAvant() {
            var valeurs = new LinkedHashMap<List<String>, Integer>();
            if (json.get("comparaison") instanceof Map<?, ?> comparaison) {
                comparaison.forEach((chemin, figure) -> {
                    if (figure instanceof Map<?, ?> nombres
                            && nombres.get("annee_precedente") instanceof Integer avant
                            && avant > 0) {
                        valeurs.put(List.of(chemin.toString().split("\\.")), avant);
                    }
                });
            }
            return new Chiffres(valeurs);
        }
    }
}
