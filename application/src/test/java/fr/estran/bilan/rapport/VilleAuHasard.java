package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.bilan.rapport.Contexte.Lieu;
import fr.estran.bilan.rapport.Contexte.Releves;
import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.bilan.rapport.Contexte.Reunion;
import fr.estran.bilan.rapport.Contexte.Structure;
import fr.estran.bilan.rapport.Contexte.Thematique;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormeDAide;
import fr.estran.ville.themes.FormeDAide.Habitude;
import fr.estran.ville.themes.FormesDAide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A town of any size in any year, with names that ask for care: what its report reads like is looked at by a proofreader. */
final class VilleAuHasard {

    static final List<String> SANS_LIBELLE = List.of("impots_fonciers", "aide_diverse", "quartier_nord");

    private static final List<String> TYPES =
            TypeDAction.tous(_ -> true).stream().map(TypeDAction::code).toList();
    private static final List<String> THEMES =
            List.of("messagerie", "photos", "impots", "impots_fonciers", "aide_diverse");
    private static final List<String> QUARTIERS = List.of("centre", "gare", "quartier_nord");
    private static final List<String> ORGANISMES = List.of(
            "École de musique",
            "Association des Amis",
            "MJC de l'Étang",
            "Les Petits Débrouillards",
            "CCAS",
            "Hôpital",
            "Pix");
    private static final List<String> TITRES = List.of(
            "Fête du logiciel libre", "Forum des seniors", "Journée portes ouvertes", "Ensemble", "Atelier géant");
    private static final List<String> ENDROITS =
            List.of("Médiathèque", "Le Forum", "Krec'h Gwen", "Espace associatif", "Les Halles");

    private final Random hasard;
    private final int premiere;
    private final boolean finie;

    VilleAuHasard(long graine) {
        hasard = new Random(graine);
        premiere = 2020 + hasard.nextInt(4);
        finie = hasard.nextInt(5) > 0;
    }

    static Publie rien(int annee) {
        return Publication.publique(annee, Chiffres.AUCUN, Chiffres.AUCUN, List.of());
    }

    Publie annee() {
        return publier(2023);
    }

    Publie avant() {
        return premiere < 2023 && finie ? publier(2022) : rien(2022);
    }

    private Publie publier(int annee) {
        var chiffres = new TreeMap<String, Integer>();
        int taille = List.of(1, 4, 15, 60, 300).get(hasard.nextInt(5));
        boolean toutAnnule = hasard.nextInt(20) == 0;
        int participations = 0;
        for (var type : TYPES) {
            if (hasard.nextInt(3) > 0) {
                participations += forme(chiffres, type, taille, toutAnnule);
            }
        }
        chiffres.put("absences", hasard.nextInt(1 + taille / 4));
        chiffres.put("usagers", Math.min(participations, taille));
        chiffres.put("nouveaux_usagers", hasard.nextInt(1 + Math.min(participations, taille)));
        repartir(chiffres, "genre", List.of("F", "M", "inconnu"), Math.min(participations, taille));
        repartir(chiffres, "tranche_age", TrancheDAge.CODES, Math.min(participations, taille));
        repartir(chiffres, "situation", List.of("retraite", "emploi", "inconnu"), Math.min(participations, taille));
        repartir(
                chiffres,
                "quartier",
                List.of("centre", "gare", "quartier_nord", "hors_commune"),
                Math.min(participations, taille));
        repartir(chiffres, "porte_entree", TYPES, Math.min(participations, taille));
        repartir(chiffres, "souhaits", THEMES, hasard.nextInt(60));
        chiffres.put("souhaits_personnes", hasard.nextInt(30));
        repartir(chiffres, "listes_attente_par_thematique", THEMES, hasard.nextInt(40));
        repartir(chiffres, "orientations", List.of("P0", "P1"), hasard.nextInt(40));
        repartir(chiffres, "orientations_hors_feuille", List.of("P0", "P1"), hasard.nextInt(40));
        chiffres.put("places_offertes", hasard.nextInt(400));
        chiffres.put("actions_reprogrammees", hasard.nextInt(4));
        chiffres.put("venus_par_permanence_puis_autre", hasard.nextInt(30));
        chiffres.put("acteurs_du_collectif", hasard.nextInt(ORGANISMES.size()));
        chiffres.put("acteurs_presents", hasard.nextInt(ORGANISMES.size()));
        chiffres.put("reunions_du_collectif", hasard.nextInt(5));
        lieux(chiffres);
        enquete(chiffres);
        chiffres.values().removeIf(nombre -> nombre <= 0);
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        chiffres.forEach((chemin, nombre) -> valeurs.put(List.of(chemin.split("\\.")), nombre));
        return Publication.publique(annee, new Chiffres(valeurs), Chiffres.AUCUN, enquetes());
    }

    private int forme(Map<String, Integer> chiffres, String type, int taille, boolean annulee) {
        int seances = 1 + hasard.nextInt(40) * hasard.nextInt(2);
        chiffres.put("programmees." + type, seances + hasard.nextInt(3));
        if (annulee) {
            chiffres.put("annulees." + type, seances);
            return 0;
        }
        var cle = "par_type." + type + ".";
        int personnes = hasard.nextInt(1 + taille);
        int participations = personnes + hasard.nextInt(1 + personnes);
        chiffres.put(cle + "seances", seances);
        chiffres.put(
                cle + "actions",
                Math.max(hasard.nextInt(8) - 1, seances == 1 ? 1 : 0) == 0 ? 0 : 1 + hasard.nextInt(seances));
        chiffres.put(cle + "personnes", personnes);
        chiffres.put(cle + "participations", participations);
        chiffres.put(cle + "participations_identifiees", participations);
        chiffres.put("minutes." + type, 30 * seances);
        chiffres.put("annulees." + type, hasard.nextInt(2));
        repartir(chiffres, "demandes." + type, THEMES, participations);
        repartir(chiffres, "motifs." + type, List.of("mobilite", "discretion", "autre_motif"), hasard.nextInt(40));
        if (type.equals("atelier")) {
            chiffres.put("actions_par_champ.demarches_en_ligne.atelier", hasard.nextInt(2));
        }
        if (type.equals("stage")) {
            chiffres.put("stages_en_vacances", hasard.nextInt(3));
        }
        return participations;
    }

    private void lieux(Map<String, Integer> chiffres) {
        int lieux = 1 + hasard.nextInt(4);
        chiffres.put("lieux_d_intervention", lieux);
        chiffres.put("quartiers_d_intervention", 1 + hasard.nextInt(Math.min(lieux, QUARTIERS.size())));
        chiffres.put("personnes_vues_dans_plusieurs_quartiers", hasard.nextInt(30));
        IntStream.range(0, lieux).forEach(rang -> {
            chiffres.put("lieux_servis.L" + rang, 1);
            chiffres.put("seances_a_plusieurs_par_lieu.L" + rang, 1 + hasard.nextInt(9));
        });
    }

    private void enquete(Map<String, Integer> chiffres) {
        int repondants = hasard.nextInt(60);
        chiffres.put("enquetes.E.sollicites", repondants * hasard.nextInt(4));
        chiffres.put("enquetes.E.repondants", repondants);
        repartir(chiffres, "reponses.E.seul", List.of("oui", "non"), repondants);
        repartir(chiffres, "reponses.E.aisance", List.of("1", "2", "3", "4", "5"), repondants);
    }

    private void repartir(Map<String, Integer> chiffres, String chemin, List<String> codes, int total) {
        int reste = total;
        for (var code : codes) {
            int part = code.equals(codes.getLast()) ? reste : hasard.nextInt(1 + reste);
            chiffres.put(chemin + "." + code, part);
            reste -= part;
        }
        chiffres.put(chemin + ".total", 0);
    }

    private static List<EnquetePosee> enquetes() {
        return List.of(new EnquetePosee(
                "E",
                "Votre avis",
                LocalDate.of(2023, 3, 1),
                null,
                List.of(
                        new Question("seul", "Venez-vous seul ?", "choix", List.of("oui", "non")),
                        new Question("aisance", "Êtes-vous à l'aise ?", "echelle", List.of()))));
    }

    Contexte contexte() {
        var quartiers = Map.of("centre", "Centre-ville", "gare", "Gare");
        var lieux = new LinkedHashMap<String, Lieu>();
        IntStream.range(0, 4)
                .forEach(rang ->
                        lieux.put("L" + rang, new Lieu(ENDROITS.get(rang), QUARTIERS.get(rang % QUARTIERS.size()))));
        var acteurs = new LinkedHashMap<String, String>();
        tires(ORGANISMES).forEach(nom -> acteurs.put("P" + acteurs.size(), nom));
        return new Contexte(
                new Structure("Commune d'Aubaine", "Aubaine", "Europe/Paris"),
                new Equipe(conventions(), vacances(), hasard.nextInt(60), hasard.nextInt(7), hasard.nextInt(7)),
                quartiers,
                lieux,
                Map.of(),
                Map.of(
                        "messagerie", new Thematique("Messagerie", "usages_quotidiens"),
                        "photos", new Thematique("Transférer ses photos", "usages_quotidiens"),
                        "impots", new Thematique("Déclaration de revenus", "demarches_en_ligne")),
                acteurs,
                List.of(Exemples.intervalle("2023-07-08", "2023-09-03")),
                enquetes(),
                tires(List.of("Échange de pratiques", "Bilan de l'été", "Outils")).stream()
                        .map(sujet ->
                                new Reunion(LocalDate.of(2023, 5, 2), sujet, hasard.nextInt(4), hasard.nextInt(2)))
                        .toList(),
                tires(TITRES).stream()
                        .map(titre -> new Contexte.Fait(
                                List.of("evenement", "coordination", "realisation")
                                        .get(hasard.nextInt(3)),
                                LocalDate.of(2023, 6, 1),
                                titre,
                                hasard.nextBoolean() ? null : hasard.nextInt(300),
                                null,
                                hasard.nextInt(4)))
                        .toList(),
                tires(TITRES).stream()
                        .map(titre -> new Evenement(
                                titre,
                                LocalDate.of(2023, 6, 1),
                                ENDROITS.get(hasard.nextInt(5)),
                                hasard.nextInt(4) == 0,
                                false))
                        .toList(),
                tires(TITRES).stream()
                        .map(titre -> new Rencontre(
                                titre,
                                LocalDate.of(2023, 6, 1),
                                hasard.nextBoolean() ? null : "Juriste, point d'accès au droit",
                                ENDROITS.get(hasard.nextInt(5))))
                        .toList(),
                tires(ORGANISMES),
                new Releves(
                        LocalDate.of(premiere, 3, 2), finie ? null : LocalDate.of(2023, 10, 4), hasard.nextBoolean()),
                hasard.nextBoolean() ? Map.of() : Map.of("marque_d_echelle.aisance.4", "plutôt à l'aise"),
                new Lexique(
                        hasard.nextBoolean() ? FormesDAide.DEFAUT : DE_LA_VILLE,
                        MotDeQuartier.values()[hasard.nextInt(MotDeQuartier.values().length)]),
                new Contexte.Papier(hasard.nextInt(3), hasard.nextInt(3), hasard.nextInt(5)));
    }

    /** Words of both genders, with a vowel and with both kinds of h, which no kind has by default. */
    static final FormesDAide DE_LA_VILLE = FormesDAide.de(Arrays.stream(TypeDAction.values())
            .map(type -> forme(type, mots(type)))
            .toList());

    private static Appellation mots(TypeDAction type) {
        return switch (type) {
            case PERMANENCE -> new Appellation("café numérique", "cafés numériques", false);
            case PERMANENCE_TELEPHONIQUE -> new Appellation("appel du clic", "appels du clic", false);
            case RENDEZ_VOUS -> new Appellation("heure du clic", "heures du clic", true);
            case ATELIER -> new Appellation("initiation", "initiations", true);
            case STAGE -> new Appellation("semaine du clic", "semaines du clic", true);
            case RDV_JEUDI -> new Appellation("mardi du clic", "mardis du clic", false);
            case PARTENARIAT -> new Appellation("hors-les-murs", "hors-les-murs", false);
            case EVENEMENT -> new Appellation("hackathon", "hackathons", false);
        };
    }

    private static FormeDAide forme(TypeDAction type, Appellation mots) {
        return new FormeDAide(type, true, mots, mots, Habitude.AUCUNE);
    }

    private List<Convention> conventions() {
        var conventions = new ArrayList<Convention>();
        for (int rang = hasard.nextInt(3); rang > 0; rang--) {
            var debut = LocalDate.of(2022 + hasard.nextInt(2), 1 + hasard.nextInt(12), 1);
            conventions.add(new Convention(
                    "Conseiller numérique",
                    tires(List.of("État", "Région Bretagne", "Commune", "Fonds social européen", "Pix")).stream()
                            .findFirst()
                            .orElse("État"),
                    debut,
                    debut.plusMonths(6 + hasard.nextInt(30)).minusDays(1),
                    BigDecimal.ONE,
                    hasard.nextBoolean()));
        }
        return conventions;
    }

    private List<Intervalle> vacances() {
        return IntStream.range(0, hasard.nextInt(3))
                .mapToObj(_ -> Exemples.intervalle("2023-07-01", hasard.nextBoolean() ? "2023-07-01" : "2023-09-10"))
                .toList();
    }

    private List<String> tires(List<String> choix) {
        return choix.stream().filter(_ -> hasard.nextBoolean()).toList();
    }
}
