package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Photo;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Documents to look at and to judge. */
public final class Exemples {

    private Exemples() {}

    /** Red and wide. */
    public static byte[] image(String format, int largeur, int hauteur) {
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        var pinceau = image.createGraphics();
        pinceau.setColor(new Color(0xb0, 0x20, 0x20));
        pinceau.fillRect(0, 0, largeur, hauteur);
        pinceau.dispose();
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, octets);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return octets.toByteArray();
    }

    /** One text in every place that takes one. */
    public static Document partout(String texte) {
        return new Document(
                texte,
                texte,
                texte,
                List.of(
                        new Fiche(List.of(new Mention(texte, texte), new Mention(texte, null))),
                        new Titre(2, texte),
                        new Titre(3, texte),
                        new Titre(4, texte),
                        new Paragraphe(texte),
                        new Liste(List.of(texte)),
                        new Encadre(texte),
                        new Tableau(
                                texte,
                                List.of(new Colonne(texte, false), new Colonne(texte, true)),
                                List.of(List.of(texte, texte)),
                                texte),
                        new Graphique(texte, texte, List.of(texte, texte), List.of(new Barre(texte, List.of(3, 5)))),
                        new Photo(image("jpeg", 60, 40), texte, texte)));
    }

    /** What a town would hand to its council: every kind of part, long labels, a wide table and a long one. */
    public static Document rapport() {
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Fiche(List.of(
                new Mention("Collectivité", "Commune de Port-Louvet"),
                new Mention("Objet", "Rapport annuel du service d’aide au numérique, année 2025"),
                new Mention("Rapporteur", null),
                new Mention("Séance du conseil municipal du", null),
                new Mention("Délibération numéro", null))));
        blocs.addAll(frequentation());
        blocs.addAll(lieux());
        blocs.addAll(ateliers());
        blocs.addAll(methode());
        return new Document(
                "Rapport d’activité du service d’aide au numérique, année 2025",
                "Présenté au conseil municipal, avec les chiffres de l’année 2024 en regard",
                "Commune de Port-Louvet, service de la vie locale",
                blocs);
    }

    /** A kind of action in each column, and ten rows. */
    public static Tableau large(int colonnes) {
        var titres = List.of(
                "Permanences numériques",
                "Permanences téléphoniques",
                "Rendez-vous individuels",
                "Ateliers",
                "Stages",
                "Rencontres du jeudi",
                "Actions en partenariat",
                "Événements",
                "Participations",
                "Personnes",
                "Accompagnements");
        var lignes = IntStream.range(0, 10)
                .mapToObj(rang -> IntStream.range(0, colonnes)
                        .mapToObj(colonne -> colonne == 0 ? "Usages " + rang : "1\u202F2" + colonne + rang)
                        .toList())
                .toList();
        var premieres = titres.subList(0, colonnes - 1).toArray(String[]::new);
        return new Tableau("Actions par champ", colonnes("Champ d’action", premieres), lignes, "Une note.");
    }

    private static List<Bloc> frequentation() {
        return List.of(
                new Titre(2, "Ce que le service a fait"),
                new Paragraphe(
                        "En 2025, 1\u202F248 personnes ont été accueillies, contre 1\u202F091 en 2024. Elles sont venues "
                                + "3\u202F602 fois, pour l’essentiel aux permanences sans rendez-vous du centre social et de la médiathèque."),
                new Liste(List.of(
                        "412 personnes sont venues pour la première fois.",
                        "Six demandes sur dix concernent une démarche auprès d’une administration.",
                        "Le délai moyen d’un rendez-vous est passé de onze à six jours ouvrés.")),
                new Encadre("Les nombres inférieurs à cinq sont remplacés par un tiret\u00A0: ils permettraient de "
                        + "reconnaître une personne. Les totaux, eux, comptent tout le monde."),
                new Titre(3, "Motifs de venue"),
                new Graphique(
                        "Personnes accueillies selon le motif de venue",
                        "Diagramme en barres. Les démarches administratives viennent en tête, avec 742 personnes en 2025 contre 611 en 2024.",
                        List.of("Année 2025", "Année 2024"),
                        List.of(
                                new Barre("Démarches administratives en ligne", List.of(742, 611)),
                                new Barre(
                                        "Prise en main d’un ordinateur, d’une tablette ou d’un téléphone",
                                        List.of(388, 402)),
                                new Barre("Messagerie électronique", List.of(214, 187)),
                                new Barre("Recherche d’emploi et curriculum vitæ", List.of(143, 158)),
                                new Barre("Achats, banque et sécurité des paiements", List.of(96, 71)),
                                new Barre("Autre", List.of(12, 0)))),
                new Tableau(
                        "Personnes accueillies selon le motif de venue",
                        colonnes("Motif", "2025", "2024", "Écart"),
                        List.of(
                                List.of("Démarches administratives en ligne", "742", "611", "+131"),
                                List.of(
                                        "Prise en main d’un ordinateur, d’une tablette ou d’un téléphone",
                                        "388",
                                        "402",
                                        "−14"),
                                List.of("Messagerie électronique", "214", "187", "+27"),
                                List.of("Recherche d’emploi et curriculum vitæ", "143", "158", "−15"),
                                List.of("Achats, banque et sécurité des paiements", "96", "71", "+25"),
                                List.of("Autre", "12", "–", "–")),
                        "Une personne venue pour deux motifs compte une fois dans chacun."));
    }

    private static List<Bloc> lieux() {
        return List.of(
                new Titre(2, "Les lieux d’accueil"),
                new Titre(3, "Fréquentation par lieu et par trimestre"),
                new Tableau(
                        "Passages par lieu et par trimestre",
                        colonnes(
                                "Lieu",
                                "1er trimestre",
                                "2e trimestre",
                                "3e trimestre",
                                "4e trimestre",
                                "Total 2025",
                                "Total 2024",
                                "Écart"),
                        List.of(
                                List.of(
                                        "Centre social des Quatre-Vents",
                                        "402",
                                        "388",
                                        "251",
                                        "431",
                                        "1\u202F472",
                                        "1\u202F310",
                                        "+162"),
                                List.of(
                                        "Médiathèque Jeanne-Barret",
                                        "298",
                                        "275",
                                        "190",
                                        "312",
                                        "1\u202F075",
                                        "1\u202F002",
                                        "+73"),
                                List.of(
                                        "Mairie annexe de Kervignac-le-Haut",
                                        "120",
                                        "98",
                                        "61",
                                        "133",
                                        "412",
                                        "377",
                                        "+35"),
                                List.of("Bus itinérant", "155", "171", "139", "178", "643", "480", "+163"),
                                List.of(
                                        "Ensemble des lieux",
                                        "975",
                                        "932",
                                        "641",
                                        "1\u202F054",
                                        "3\u202F602",
                                        "3\u202F169",
                                        "+433")),
                        null),
                new Graphique(
                        "Passages par lieu en 2025",
                        "Diagramme en barres. Le centre social reçoit 1 472 passages, la mairie annexe 412.",
                        List.of("Année 2025"),
                        List.of(
                                new Barre("Centre social des Quatre-Vents", List.of(1472)),
                                new Barre("Médiathèque Jeanne-Barret", List.of(1075)),
                                new Barre("Bus itinérant", List.of(643)),
                                new Barre("Mairie annexe de Kervignac-le-Haut", List.of(412)))),
                new Titre(4, "Accessibilité des locaux"),
                new Paragraphe("Les quatre lieux sont accessibles de plain-pied."));
    }

    private static List<Bloc> ateliers() {
        var lignes = IntStream.rangeClosed(1, 60)
                .mapToObj(rang -> List.of(
                        "Atelier %d : %s"
                                .formatted(
                                        rang,
                                        rang % 3 == 0
                                                ? "Trier et sauvegarder ses photographies sans les perdre"
                                                : "Premiers pas"),
                        "Médiathèque",
                        String.valueOf(8 + rang % 5),
                        String.valueOf(6 + rang % 4)))
                .toList();
        return List.of(
                new Titre(2, "Les ateliers, un par un"),
                new Tableau(
                        "Ateliers tenus en 2025",
                        List.of(
                                new Colonne("Atelier", false),
                                new Colonne("Lieu", false),
                                new Colonne("Places", true),
                                new Colonne("Présents", true)),
                        lignes,
                        "Un atelier annulé ne figure pas ici."));
    }

    private static List<Bloc> methode() {
        return List.of(
                new Titre(2, "Comment ces chiffres sont établis"),
                new Paragraphe(
                        "Chaque venue est notée le jour même par l’agent. Le rapport est tiré de ces notes, sans ressaisie.\n"
                                + "Les définitions n’ont pas changé depuis 2023."),
                new Tableau(
                        "Définitions",
                        List.of(new Colonne("Mot", false), new Colonne("Sens", false)),
                        List.of(
                                List.of(
                                        "Personne accueillie",
                                        "Toute personne venue au moins une fois dans l’année, quel que soit le lieu."),
                                List.of("Passage", "Une venue, un jour donné, dans un lieu.")),
                        null));
    }

    private static List<Colonne> colonnes(String premiere, String... nombres) {
        var colonnes = new ArrayList<Colonne>(List.of(new Colonne(premiere, false)));
        for (var nombre : nombres) {
            colonnes.add(new Colonne(nombre, true));
        }
        return colonnes;
    }
}
