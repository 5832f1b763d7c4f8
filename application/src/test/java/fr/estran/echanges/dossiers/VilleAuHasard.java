package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Nature;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A folder drawn at random from its declarations: any file, any column, and in the cells what nobody thinks of. */
final class VilleAuHasard {

    static final List<String> FUSEAUX =
            List.of("Europe/Paris", "Indian/Reunion", "America/Cayenne", "Pacific/Marquesas", "America/Miquelon");

    private static final List<String> TEXTES = List.of(
            "Aide du mardi",
            "=HYPERLINK(\"http://x\")",
            "+33 1",
            "@SUM(A1)",
            "'=SOMME(A1:A9)",
            "Atelier;=1+1",
            "Liste :\n- un\n- deux",
            "-2",
            "a|b|c",
            "L'été, « à deux »\u00a0: 5\u202f€",
            "ligne\nautre ligne",
            "retour\r\nchariot",
            "seul\rretour",
            "tabulation\tici",
            "guillemet \" seul",
            "\"entre guillemets\"",
            "\\N",
            "\\.",
            "\\",
            "';--",
            ",",
            ";",
            "#",
            "null",
            "0123",
            "1e5",
            "e\u0301 et é",
            "\uD83D\uDC59 œ Ǆ ß İ",
            "\u200Ffin \u05d0\u05d1",
            "\uFEFFmarque");

    private static final String IMAGE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private final Random hasard;
    private final Map<String, List<Map<String, String>>> lignes = new LinkedHashMap<>();
    private final Map<String, Fichier> fichiers;
    final String fuseau;

    VilleAuHasard(long graine, Map<String, Fichier> fichiers) {
        this.hasard = new Random(graine);
        this.fichiers = fichiers;
        this.fuseau = tirer(FUSEAUX);
        for (var fichier : fichiers.values()) {
            if (fichier.requis() || hasard.nextInt(3) > 0) {
                lignes.put(fichier.nom(), new ArrayList<>());
            }
        }
        fichiers.values().stream()
                .filter(fichier -> lignes.containsKey(fichier.nom()))
                .forEach(this::remplir);
    }

    void ecrire(Path dossier, String nom) throws IOException {
        ecrire(
                dossier,
                Structures.FICHIER,
                List.of(Map.of("nom", nom, "commune", "Hasard", "code_insee", "29998", "fuseau", fuseau)));
        for (var fichier : lignes.keySet()) {
            ecrire(dossier, fichiers.get(fichier), lignes.get(fichier));
        }
    }

    private static void ecrire(Path dossier, Fichier fichier, List<Map<String, String>> lignes) throws IOException {
        var titres = fichier.colonnes().stream().map(Colonne::nom).toList();
        try (var csv = CsvWriter.builder().build(dossier.resolve(fichier.nomComplet()), UTF_8)) {
            csv.writeRecord(titres);
            for (var ligne : lignes) {
                csv.writeRecord(titres.stream()
                        .map(titre -> ligne.getOrDefault(titre, ""))
                        .toList());
            }
        }
    }

    private void remplir(Fichier fichier) {
        var connues = new HashSet<List<String>>();
        int nombre = fichier.requis() ? 1 + hasard.nextInt(12) : hasard.nextInt(12);
        for (int i = 1; i <= nombre; i++) {
            var ligne = new LinkedHashMap<String, String>();
            for (var colonne : fichier.colonnes()) {
                if (colonne.requise() || hasard.nextInt(3) > 0) {
                    ligne.put(colonne.nom(), valeur(fichier, colonne, i));
                }
            }
            corriger(fichier, ligne, i);
            ligne.values().removeIf(String::isEmpty);
            var complete = fichier.colonnes().stream().allMatch(c -> !c.requise() || ligne.containsKey(c.nom()));
            var cle = fichier.cle().stream().map(c -> ligne.get(c.nom())).toList();
            if (complete && (connues.add(cle) || fichier.repetable())) {
                lignes.get(fichier.nom()).add(ligne);
            }
        }
    }

    private String valeur(Fichier fichier, Colonne colonne, int i) {
        if (colonne.renvoi() != null) {
            return cible(colonne, i);
        }
        if (colonne.champ().equals("reference")) {
            return fichier.nom().substring(0, 2) + "-" + (hasard.nextBoolean() ? i : 100 - i);
        }
        return switch (colonne.nature()) {
            case Nature.Texte _ -> tirer(TEXTES);
            case Nature.Choix(var valeurs) -> tirer(List.copyOf(new java.util.TreeSet<>(valeurs)));
            case Nature.Liste(var valeurs) ->
                tirer(List.copyOf(new java.util.TreeSet<>(valeurs))).toString();
            case Nature.Codes(var valeurs) -> String.join("|", valeurs.subList(0, 1 + hasard.nextInt(valeurs.size())));
            case Nature.OuiNon _ -> hasard.nextBoolean() ? "oui" : "non";
            case Nature.Nombre nombre -> nombre(nombre);
            case Nature nature when nature.equals(Colonne.image("logo").nature()) -> IMAGE;
            case Nature.Forme forme -> forme(forme.pattern().pattern(), i);
            default -> temps(colonne.nature().typeSql(), i);
        };
    }

    private String temps(String type, int i) {
        return switch (type) {
            case "smallint" -> tirer(List.of("lundi", "mercredi", "dimanche"));
            case "date" -> jour(i);
            case "time" ->
                LocalTime.of(hasard.nextInt(6, 12), hasard.nextInt(60), hasard.nextInt(2) * 30)
                        .toString();
            case "timestamptz" -> jour(i) + "T" + LocalTime.of(hasard.nextInt(4, 12), hasard.nextInt(60));
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** What ends comes after what begins, nobody merges with themselves, a survey is asked what it is answered. */
    private void corriger(Fichier fichier, Map<String, String> ligne, int i) {
        for (var paire : List.of(
                "debut fin",
                "entree sortie",
                "premier_jour dernier_jour",
                "ouverte fermee",
                "ouverture fermeture",
                "ouvre ferme")) {
            var noms = paire.split(" ");
            if (ligne.containsKey(noms[0]) && ligne.containsKey(noms[1])) {
                ligne.put(noms[1], apres(ligne.get(noms[0])));
            }
        }
        corrigerLAgenda(fichier, ligne, i);
        if (fichier.nom().equals("usagers")) {
            ligne.putIfAbsent("nom", "Exemple");
        }
        if (fichier.nom().equals("fusions")
                && ligne.get("usager_absorbe").compareTo(ligne.get("usager_conserve")) >= 0) {
            ligne.clear();
        }
        if (fichier.nom().equals("seances_conseillers")
                && lignes.get(fichier.nom()).stream()
                        .anyMatch(autre -> autre.get("conseiller").equals(ligne.get("conseiller")))) {
            ligne.clear();
        }
        for (var autre : List.of("reprogrammation_de", "reconduite_de", "recueil")) {
            if (ligne.containsKey(autre) && ligne.get(autre).equals(ligne.get("id"))) {
                ligne.remove(autre);
            }
        }
        if (fichier.nom().equals("actions") && !"rendez_vous".equals(ligne.get("type"))) {
            ligne.remove("ou");
        }
        if (fichier.nom().equals("enquete_reponses") && lignes.containsKey("enquete_questions")) {
            deUneQuestion(ligne);
        }
    }

    /** Without one, nothing is said of any. */
    private void deUneQuestion(Map<String, String> ligne) {
        var questions = lignes.getOrDefault("enquete_questions", List.of());
        if (questions.isEmpty()) {
            ligne.clear();
            return;
        }
        var question = tirer(questions);
        ligne.put("enquete", question.get("enquete"));
        ligne.put("question", question.get("code"));
        if (ligne.containsKey("par")) {
            var autre = questions.stream()
                    .filter(une -> une.get("enquete").equals(question.get("enquete")) && une != question)
                    .findFirst();
            autre.ifPresentOrElse(une -> ligne.put("par", une.get("code")), ligne::clear);
        }
    }

    /** Names are borne once, half a day is of one day, a rule says what its rhythm asks for. */
    private void corrigerLAgenda(Fichier fichier, Map<String, String> ligne, int i) {
        switch (fichier.nom()) {
            case "materiel", "salles" -> ligne.computeIfPresent("nom", (_, nom) -> i + nom);
            case "indisponibilites" -> {
                if (hasard.nextBoolean()) {
                    ligne.put("fin", ligne.get("debut"));
                }
            }
            case "demi_journees" -> {
                if (lignes.getOrDefault("indisponibilites", List.of()).stream()
                        .noneMatch(autre -> autre.get("id").equals(ligne.get("indisponibilite"))
                                && autre.get("debut").equals(autre.get("fin")))) {
                    ligne.clear();
                }
            }
            case "formes" -> {
                for (var pour : List.of("public_", "bilan_")) {
                    ligne.put(pour + "singulier", "café du clic");
                    ligne.put(pour + "pluriel", "cafés du clic");
                    ligne.put(pour + "feminin", hasard.nextBoolean() ? "oui" : "non");
                }
                ligne.put("debut", "09:00");
                ligne.put("fin", "18:30");
            }
            case "enquetes" -> {
                ligne.putIfAbsent("ouverte", "2023-05-01");
                ligne.remove("fermee");
            }
            case "enquete_etats" -> {
                ligne.remove("mot");
                ligne.remove("illisibles");
                if ("oui".equals(ligne.get("modele"))) {
                    ligne.remove("lancee");
                    ligne.remove("repondants");
                }
            }
            case "enquete_questions" ->
                List.of("aide", "si_question", "si_valeur").forEach(ligne::remove);
            case "enquete_choix", "enquete_comptes", "enquete_textes" -> deUneQuestion(ligne);
            case "foyers" -> deux(fichier, ligne, "usager", "avec");
            case "distinctions" -> deux(fichier, ligne, "une", "autre");
            case "actions_programme" -> {
                ligne.put("publiee", hasard.nextBoolean() ? "oui" : "non");
                ligne.put("places_gardees", "0");
                ligne.put("delai_reponse", "8");
                if (lignes.get("actions").stream()
                        .anyMatch(action ->
                                action.get("id").equals(ligne.get("action")) && action.containsKey("recueil"))) {
                    ligne.clear();
                }
            }
            case "rendez_vous_plages" -> {
                ligne.remove("salle");
                ligne.remove("au");
                if (ligne.containsKey("lieu")) {
                    ligne.remove("ou");
                }
                seul(fichier, ligne, "conseiller");
            }
            case "rendez_vous_regles" -> {
                ligne.put("duree", "60");
                ligne.put("visio", "https://visio.exemple.fr");
            }
            case "seances_liens" -> {
                ligne.put("lien", "https://www.exemple.fr/page-" + i);
                ligne.put("titre", "Une page à relire");
            }
            case "mots" -> {
                ligne.put("code", "code" + i);
                ligne.put("texte", "Apprendre à son rythme.");
            }
            case "messages_textes" -> {
                ligne.put("texte", "Bonjour, à bientôt.");
                ligne.remove("objet");
                if ("courriel".equals(ligne.get("canal"))) {
                    ligne.put("objet", "Votre place");
                }
            }
            case "temps" -> ligne.put("minutes", "" + 15 * i);
            case "temps_clos" -> {
                ligne.put("mois", "%d-01-01".formatted(2000 + i));
                ligne.put("clos_le", "2024-01-02");
                if (!ligne.getOrDefault("rouvert_le", "").isEmpty()) {
                    ligne.put("rouvert_le", "2024-01-03");
                }
            }
            case "vacances_raisons" -> ligne.put("precisions", "deux annonces");
            case "conventions_echeances" -> {
                ligne.put("intitule", "Solde");
                ligne.put("jour", "2023-06-30");
                if (!"versement".equals(ligne.get("nature"))) {
                    ligne.put("montant", "");
                    ligne.put("montant_recu", "");
                }
                if (ligne.getOrDefault("fait_le", "").isEmpty()) {
                    ligne.put("montant_recu", "");
                }
            }
            case "benevoles" -> {
                ligne.computeIfPresent("nom", (_, nom) -> i + nom);
                if (!ligne.getOrDefault("parti_le", "").isEmpty()) {
                    List.of("telephone", "courriel", "adresse", "prevenir", "coordonnees_le")
                            .forEach(colonne -> ligne.put(colonne, ""));
                }
            }
            case "objets_de_pret" -> {
                ligne.put("inventaire", "2023-" + i);
                if (ligne.getOrDefault("retire_le", "").isEmpty()) {
                    ligne.put("motif", "");
                }
            }
            case "prets" -> {
                var fini = ligne.getOrDefault("usager", "").isEmpty() || hasard.nextBoolean();
                ligne.put("du", "2023-01-10");
                ligne.put("jusqu_au", "2023-02-10");
                ligne.put("rendu_le", fini ? "2023-02-0" + (1 + i % 9) : "");
                ligne.put("issue", fini ? "rendu" : "");
                ligne.computeIfPresent("prolonge_le", (_, _) -> "2023-01-20");
                if (!ligne.getOrDefault("usager", "").isEmpty()) {
                    ligne.put("precedent", "");
                    ligne.put("suivant", "");
                }
                seul(fichier, ligne, "objet");
            }
            case "coop_reglages" -> {
                ligne.put("hote", "https://coop-numerique.anct.gouv.fr");
                ligne.put("essai", "rempli");
                ligne.put("essai_le", "2024-01-10");
            }
            case "coop_lieux" -> ligne.put("la_bas", "3f1c2b4a-0000-4000-8000-1234567890a" + i % 10);
            case "coop_actes" -> {
                ligne.put("rang", ligne.getOrDefault("usager", "").isEmpty() ? "" + i : "0");
                ligne.put("dit_seance", "0123456789ab");
                ligne.put("dit_personne", "");
                ligne.put("dit_demande", "");
                seul(fichier, ligne, "seance");
            }
            case "numeros_d_ici" -> ligne.put("numero", "02 98 00 00 0" + i % 10);
            case "vitrine" -> {
                ligne.put("telephone", "02 98 00 00 00");
                ligne.put("courriel", "bonjour@exemple.fr");
                ligne.put("audit", "Un audit");
                ligne.put("securite", "faille@exemple.fr");
                ligne.put("siret", "21290232800013");
                ligne.put("sites", "https://www.exemple.fr");
                ligne.put("couleur", "#1b5e6f");
            }
            case "vitrine_logo" -> ligne.put("type", "image/png");
            case "actes_reglages" -> {
                ligne.put("original", "Au secrétariat");
                ligne.put("matiere", "5.2");
                ligne.put("matiere_intitule", "Fonctionnement des assemblées");
            }
            case "messages_arrets" -> ligne.put("destinataire", "060000000" + i % 10);
            case "service_ouvertures" -> seul(fichier, ligne, "jour");
            case "conseillers_reunis" -> ligne.put("id", "partie-" + i);
            case "affectations" -> seul(fichier, ligne, "poste");
            case "champs_d_action" -> ligne.putIfAbsent("libelle", "Exemple");
            case "besoins_expressions" -> ligne.put("expression", "Exemple " + i);
            case "orientations_envoyees" -> {
                ligne.put("issue", "aidee");
                ligne.put("repondu_le", "2024-01-12");
            }
            case "thematiques_reglages" -> {
                ligne.put("sensible", "oui");
                var dans = ligne.get("reunie_dans");
                if (dans != null
                        && (dans.compareTo(ligne.get("thematique")) >= 0
                                || lignes.get("thematiques_reglages").stream()
                                        .anyMatch(autre -> autre.containsKey("reunie_dans")))) {
                    ligne.remove("reunie_dans");
                }
            }
            case "acteurs_suivi" -> reunir(fichier, ligne, "acteur");
            case "annuaire" -> {
                ligne.put("pivot", "1234567890000" + i % 10);
                if (i > 0) {
                    ligne.put("du_service", "");
                }
            }
            case "annuaire_besoins" -> avecFiche(ligne);
            case "annuaire_accueils" -> {
                avecFiche(ligne);
                if (ligne.containsKey("lieu")) {
                    List.of("nom", "adresse", "code_postal", "commune", "quartier", "latitude", "longitude")
                            .forEach(ligne::remove);
                } else {
                    ligne.put("adresse", "1 rue Exemple");
                }
            }
            case "lieux_mobiles" -> {
                ligne.put("mobile", "oui");
                ligne.remove("halte_de");
            }
            case "lieux_suivi" -> reunir(fichier, ligne, "lieu");
            case "modeles_ateliers" -> reunir(fichier, ligne, "id");
            case "quartiers_suivi" -> reunir(fichier, ligne, "quartier");
            case "lieux_fermetures" -> seul(fichier, ligne, "lieu");
            case "seances" -> {
                if (ligne.containsKey("retrait")) {
                    ligne.put("statut", "annulee");
                }
            }
            case "seances_salles" -> {
                ligne.remove("salle");
                ligne.putIfAbsent("par", "Exemple");
            }
            case "series" -> rythmer(ligne);
            case "trimestres" -> {
                for (var quoi : List.of("publie_", "boucle_", "reste_relu_")) {
                    ligne.put(quoi + "le", "2023-03-0" + (1 + i % 9));
                    ligne.put(quoi + "par", "Exemple");
                }
                ligne.put("reste_empreinte", "e" + i);
            }
            case "trimestres_relectures" -> {
                ligne.put("par", "Exemple");
                ligne.put("empreinte", "e" + i);
            }
            case "trimestres_actions" -> ligne.put("jour_pose", "non");
            case "tirages_lieux" -> {
                var tirages = lignes.getOrDefault("tirages", List.of());
                if (tirages.isEmpty()) {
                    ligne.clear();
                } else {
                    var tirage = tirer(tirages);
                    ligne.put("trimestre", tirage.get("trimestre"));
                    ligne.put("forme", tirage.get("forme"));
                }
            }
            case "inscriptions_tiers" -> {
                ligne.put("nom", "M. Exemple");
                ligne.put("telephone", "06 39 98 10 12");
            }
            case "actions_questions" -> {
                ligne.put("question", "Exemple " + i + " ?");
                ligne.put("choix", hasard.nextBoolean() ? "" : "Android\niPhone");
            }
            case "series_dates" -> seul(fichier, ligne, "seance");
            case "reseau" -> {
                ligne.put("nature", "coordination");
                ligne.put("reseau", "region");
                List.of("nombre", "professionnels", "action").forEach(ligne::remove);
            }
            case "consultations" -> {
                ligne.put("ouvre", "2023-04-03");
                ligne.put("ferme", "2023-06-1" + i % 10);
                ligne.put("close_le", "2023-06-22");
            }
            case "retours" -> ligne.put("feuilles", "1000");
            case "retours_suites" -> {
                var retours = lignes.getOrDefault("retours", List.of());
                if (retours.isEmpty()) {
                    ligne.clear();
                } else {
                    ligne.put("seance", tirer(retours).get("seance"));
                }
            }
            case "reunions" -> ligne.put("date", "2023-05-1" + i % 10);
            case "reunions_suivi", "reunions_dates" -> {
                ligne.put("debut", "14:00");
                ligne.put("fin", "16:00");
                ligne.remove("annulee_le");
                ligne.remove("raison");
            }
            case "reunions_personnes" -> {
                var presences = lignes.getOrDefault("reunions_presences", List.of());
                if (presences.isEmpty()) {
                    ligne.clear();
                } else {
                    ligne.putAll(tirer(presences));
                }
            }
            case "reunions_decisions" -> {
                ligne.put("etat", "faite");
                ligne.put("close_le", "2023-06-01");
            }
            default -> {}
        }
    }

    /** Of a body that has a sheet. */
    private void avecFiche(Map<String, String> ligne) {
        if (lignes.getOrDefault("annuaire", List.of()).stream()
                .noneMatch(fiche -> fiche.get("acteur").equals(ligne.get("acteur")))) {
            ligne.clear();
        }
    }

    /** One, into another that goes nowhere itself. */
    private void reunir(Fichier fichier, Map<String, String> ligne, String colonne) {
        var dans = ligne.get("reuni_dans");
        if (dans != null
                && (dans.compareTo(ligne.get(colonne)) >= 0
                        || lignes.get(fichier.nom()).stream().anyMatch(autre -> autre.containsKey("reuni_dans")))) {
            ligne.remove("reuni_dans");
        }
    }

    /** Two people, and one row for both of them. */
    private void deux(Fichier fichier, Map<String, String> ligne, String un, String autre) {
        var ici = List.of(ligne.getOrDefault(un, ""), ligne.getOrDefault(autre, ""));
        if (ici.getFirst().equals(ici.getLast())
                || lignes.get(fichier.nom()).stream()
                        .anyMatch(dite -> ici.contains(dite.get(un)) && ici.contains(dite.get(autre)))) {
            ligne.clear();
        }
    }

    private void seul(Fichier fichier, Map<String, String> ligne, String colonne) {
        if (ligne.containsKey(colonne)
                && lignes.get(fichier.nom()).stream()
                        .anyMatch(autre -> ligne.get(colonne).equals(autre.get(colonne)))) {
            ligne.clear();
        }
    }

    private void rythmer(Map<String, String> ligne) {
        List.of("jours", "rangs", "jour_du_mois").forEach(ligne::remove);
        switch (ligne.get("rythme")) {
            case "semaine" -> ligne.put("jours", tirer(List.of("2", "2|4", "7|1")));
            case "rang" -> {
                ligne.put("jours", "5");
                ligne.put("rangs", tirer(List.of("1|3", "-1")));
            }
            default -> ligne.put("jour_du_mois", "31");
        }
        ligne.remove(ligne.containsKey("fois") ? "dernier_jour" : "fois");
        if (!ligne.containsKey("dernier_jour")) {
            ligne.putIfAbsent("fois", "12");
        }
    }

    private static String apres(String debut) {
        return debut.length() <= 8
                ? LocalTime.parse(debut).plusHours(3).toString()
                : debut.length() == 10
                        ? LocalDate.parse(debut).plusDays(3).toString()
                        : debut.substring(0, 11)
                                + LocalTime.parse(debut.substring(11)).plusMinutes(90);
    }

    private String cible(Colonne colonne, int i) {
        var fichier = fichiers.get(colonne.renvoi().fichier());
        var horsListe = colonne.renvoi().horsListe();
        if (horsListe != null && hasard.nextInt(3) == 0) {
            return horsListe;
        }
        if (!lignes.containsKey(fichier.nom())) {
            return fichier.implicite() ? (fichier.aReference() ? "X" : "x") + hasard.nextInt(3) : "";
        }
        var connues = lignes.get(fichier.nom());
        return connues.isEmpty() ? "" : tirer(connues).get(fichier.nomDeLaCle());
    }

    private String nombre(Nature.Nombre nombre) {
        var ecart = nombre.maximum().subtract(nombre.minimum()).min(BigDecimal.valueOf(100));
        return nombre.minimum()
                .add(ecart.multiply(BigDecimal.valueOf(hasard.nextDouble())))
                .setScale(hasard.nextInt(nombre.decimales() + 1), RoundingMode.DOWN)
                .toPlainString();
    }

    private String forme(String pattern, int i) {
        if (pattern.contains("-T")) {
            return "202" + hasard.nextInt(4) + "-T" + (1 + hasard.nextInt(4));
        }
        return pattern.startsWith("[a-z")
                ? tirer(List.of("a", "autre_code", "z9")) + (hasard.nextBoolean() ? "" : i)
                : "r" + i;
    }

    private static String jour(int i) {
        return LocalDate.of(2023, 1, 1).plusDays(i * 17L).toString();
    }

    private <T> T tirer(List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }
}
