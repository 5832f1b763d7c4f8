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
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Document;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Quimper records as figures, and smaller towns written by hand. */
final class Exemples {

    static final Path QUIMPER = Path.of("..", "donnees", "quimper");

    private Exemples() {}

    /** {@code usagers 12, par_type.permanence.seances 3} as figures. */
    static Chiffres chiffres(Object... cheminsEtValeurs) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        for (int i = 0; i < cheminsEtValeurs.length; i += 2) {
            valeurs.put(List.of(((String) cheminsEtValeurs[i]).split("\\.")), (Integer) cheminsEtValeurs[i + 1]);
        }
        return new Chiffres(valeurs);
    }

    static Publie quimper(int annee) {
        return Publication.publique(
                annee, indicateurs(annee), complements(annee), annee == 2023 ? enquetes() : List.of());
    }

    static Publie quimperInterne(int annee) {
        return Publication.interne(
                annee, indicateurs(annee), complements(annee), annee == 2023 ? enquetes() : List.of());
    }

    static Chiffres indicateurs(int annee) {
        return lire(QUIMPER.resolve("attendus-" + annee + ".json"));
    }

    static Chiffres complements(int annee) {
        return lire(Path.of("src/test/resources/bilan/complements-" + annee + ".json"));
    }

    private static Chiffres lire(Path fichier) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        try {
            aplatir(JsonMapper.shared().readTree(Files.readString(fichier)), List.of(), valeurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        valeurs.remove(List.of("annee"));
        return new Chiffres(valeurs);
    }

    private static void aplatir(JsonNode noeud, List<String> chemin, Map<List<String>, Integer> valeurs) {
        if (!noeud.isObject()) {
            valeurs.put(chemin, noeud.asInt());
            return;
        }
        noeud.properties().forEach(propriete -> {
            var suite = new ArrayList<>(chemin);
            suite.add(propriete.getKey());
            aplatir(propriete.getValue(), List.copyOf(suite), valeurs);
        });
    }

    static Contexte contexteDeQuimper() {
        var quartiers = new LinkedHashMap<String, String>();
        lignes("quartiers", (champs, _) -> quartiers.put(champs.get(0), champs.get(1)));
        var lieux = new LinkedHashMap<String, Lieu>();
        lignes("lieux", (champs, _) -> lieux.put(champs.get(0), new Lieu(champs.get(1), champs.get(2))));
        var thematiques = new LinkedHashMap<String, Thematique>();
        lignes(
                "thematiques",
                (champs, _) -> thematiques.put(champs.get(0), new Thematique(champs.get(1), champs.get(2))));
        var acteurs = new LinkedHashMap<String, String>();
        lignes("acteurs", (champs, _) -> acteurs.put(champs.get(0), champs.get(1)));
        var reunions = new ArrayList<Reunion>();
        lignes("reunions", (champs, _) -> {
            if (champs.get(1).startsWith("2023")) {
                reunions.add(new Reunion(LocalDate.parse(champs.get(1)), champs.get(2)));
            }
        });
        return new Contexte(
                new Structure("Ville de démonstration – Quimper", "Quimper", "Europe/Paris"),
                new Equipe(
                        List.of(
                                convention("2021-02-01", "2023-01-31", false),
                                convention("2023-02-01", "2026-01-31", true)),
                        List.of(intervalle("2023-07-01", "2023-09-10")),
                        14,
                        2,
                        2),
                quartiers,
                lieux,
                Map.of(),
                thematiques,
                acteurs,
                List.of(intervalle("2023-04-15", "2023-05-01"), intervalle("2023-07-08", "2023-09-03")),
                enquetes(),
                reunions,
                List.of(),
                List.of(new Evenement(
                        "Construire ensemble son identité numérique",
                        LocalDate.of(2023, 6, 8),
                        "Krec'h Gwen",
                        true,
                        false)),
                List.of(
                        new Rencontre("Arnaques en ligne", LocalDate.of(2023, 3, 9), "Juriste", "Médiathèque"),
                        new Rencontre("Vérifier une information", LocalDate.of(2023, 6, 15), null, "Médiathèque")),
                List.of("Association Championnet", "Dispositif de réussite éducative"),
                new Releves(LocalDate.of(2022, 1, 4), null, false),
                Map.of(),
                Lexique.DEFAUT,
                Contexte.Papier.AUCUN);
    }

    /** One counsellor, nothing but a help desk. */
    static Contexte contexteDeVillage() {
        return new Contexte(
                new Structure("Commune de Kervilage", "Kervilage", "Europe/Paris"),
                new Equipe(List.of(), List.of(), 0, 0, 1),
                Map.of(),
                Map.of("L1", new Lieu("Mairie", null)),
                Map.of(),
                Map.of("impots", new Thematique("Déclaration de revenus", "demarches_en_ligne")),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Releves(LocalDate.of(2021, 3, 1), null, false),
                Map.of(),
                Lexique.DEFAUT,
                Contexte.Papier.AUCUN);
    }

    static Contexte avecEquipe(Contexte c, Equipe equipe, List<Intervalle> vacancesScolaires) {
        return new Contexte(
                c.structure(),
                equipe,
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                vacancesScolaires,
                c.enquetes(),
                c.reunions(),
                c.faits(),
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                c.mots(),
                c.lexique(),
                c.papier());
    }

    static Contexte avecFaits(Contexte c, List<Contexte.Fait> faits) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                c.enquetes(),
                c.reunions(),
                faits,
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                c.mots(),
                c.lexique(),
                c.papier());
    }

    static Contexte avecReleves(Contexte c, Releves releves) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                c.enquetes(),
                c.reunions(),
                c.faits(),
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                releves,
                c.mots(),
                c.lexique(),
                c.papier());
    }

    static Contexte avecEnquetes(Contexte c, List<EnquetePosee> enquetes) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                enquetes,
                c.reunions(),
                c.faits(),
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                c.mots(),
                c.lexique(),
                c.papier());
    }

    static Contexte avecEvenements(Contexte c, List<Evenement> evenements) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                c.enquetes(),
                c.reunions(),
                c.faits(),
                evenements,
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                c.mots(),
                c.lexique(),
                c.papier());
    }

    static Contexte avecFormes(Contexte c, FormesDAide formes) {
        return avecLexique(c, new Lexique(formes, c.lexique().quartier()));
    }

    static Contexte avecMot(Contexte c, MotDeQuartier mot) {
        return avecLexique(c, new Lexique(c.lexique().formes(), mot));
    }

    private static Contexte avecLexique(Contexte c, Lexique lexique) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                c.enquetes(),
                c.reunions(),
                c.faits(),
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                c.mots(),
                lexique,
                c.papier());
    }

    static Contexte avecMots(Contexte c, Map<String, String> mots) {
        return new Contexte(
                c.structure(),
                c.equipe(),
                c.quartiers(),
                c.lieux(),
                c.champs(),
                c.thematiques(),
                c.acteurs(),
                c.vacancesScolaires(),
                c.enquetes(),
                c.reunions(),
                c.faits(),
                c.evenements(),
                c.rencontres(),
                c.partenaires(),
                c.releves(),
                mots,
                c.lexique(),
                c.papier());
    }

    static Intervalle intervalle(String debut, String fin) {
        return new Intervalle(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    private static Convention convention(String debut, String fin, boolean reconduction) {
        return new Convention(
                "Conseiller numérique",
                "État (ANCT)",
                LocalDate.parse(debut),
                LocalDate.parse(fin),
                BigDecimal.TWO,
                reconduction);
    }

    static List<EnquetePosee> enquetes() {
        var questions = new ArrayList<Question>();
        lignes(
                "enquete_questions",
                (champs, _) -> questions.add(new Question(
                        champs.get(1),
                        champs.get(2),
                        champs.get(3),
                        champs.size() < 5 || champs.get(4).isEmpty()
                                ? List.of()
                                : List.of(champs.get(4).split("\\|")))));
        return List.of(new EnquetePosee(
                "E2023",
                "Mieux connaître le public accompagné",
                LocalDate.of(2023, 11, 6),
                LocalDate.of(2023, 12, 15),
                questions));
    }

    private static void lignes(String fichier, BiConsumer<List<String>, Integer> ligne) {
        try (var lignes = Files.lines(QUIMPER.resolve(fichier + ".csv"))) {
            lignes.skip(1).forEach(texte -> ligne.accept(List.of(texte.split(",", -1)), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document as plain text, as one would read it. */
    static String texte(Document document) {
        return document.titre() + "\n\n"
                + document.blocs().stream().map(Exemples::texte).collect(Collectors.joining("\n"));
    }

    private static String texte(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Fiche(var mentions) ->
                mentions.stream()
                        .map(mention ->
                                mention.libelle() + " : " + (mention.valeur() == null ? "……" : mention.valeur()))
                        .collect(Collectors.joining("\n"));
            case Bloc.Titre(int niveau, String titre) -> "\n" + "#".repeat(niveau) + " " + titre;
            case Bloc.Paragraphe(String texte) -> texte;
            case Bloc.Encadre(String texte) -> "[" + texte + "]";
            case Bloc.Liste(var elements) ->
                elements.stream().map(element -> "- " + element).collect(Collectors.joining("\n"));
            case Bloc.Tableau tableau ->
                "| " + tableau.legende() + "\n| "
                        + tableau.colonnes().stream()
                                .map(Bloc.Tableau.Colonne::titre)
                                .collect(Collectors.joining(" | "))
                        + "\n"
                        + tableau.lignes().stream()
                                .map(cellules -> "| " + String.join(" | ", cellules))
                                .collect(Collectors.joining("\n"))
                        + "\n  " + tableau.note();
            case Bloc.Photo photo -> "(" + photo.alternative() + ")";
            case Bloc.Graphique graphique ->
                "(" + graphique.titre() + " " + graphique.series() + " " + graphique.alternative() + graphique.barres()
                        + ")";
        };
    }
}
