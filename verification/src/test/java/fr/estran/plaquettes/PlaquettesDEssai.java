package fr.estran.programme.affiche;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** What the judge of the norms is shown of leaflets: each form, under a logo that one sees through. */
public final class PlaquettesDEssai {

    private PlaquettesDEssai() {}

    public static Habillage habillage() {
        return new Habillage(ENSEIGNE, Formes.creer());
    }

    public static Enseigne enseigne() {
        return ENSEIGNE;
    }

    public static List<byte[]> lues(List<String> noms) {
        var impression = new Impression(new Habillage(ENSEIGNE, Formes.creer()));
        return Stream.concat(
                        Stream.of(FormeDePlaquette.values())
                                .map(forme -> impression.composer(
                                        plaquette(noms), forme, Pliage.ENTIER, new Decor(true, null))),
                        Stream.of(impression.composer(
                                plaquette(noms),
                                FormeDePlaquette.DEPLIANT,
                                new Pliage(Pliage.Feuille.A3, Set.of(Raccourci.CHEMINS)),
                                Decor.NU)))
                .map(Impression.Resultat.Tient.class::cast)
                .map(Impression.Resultat.Tient::pdf)
                .toList();
    }

    public static List<byte[]> affiches(List<String> noms) {
        return List.of(new MiseEnAffiche(habillage())
                .poser(new Affichette(
                        "Atelier",
                        noms.getFirst(),
                        List.of(
                                new Affichette.Partie("Quand", noms, true, true),
                                new Affichette.Partie("Où", noms, false, false)),
                        null,
                        "02 61 91 00 00",
                        "numerique.example",
                        "/programme",
                        "Sainte-Mousse",
                        "atelier")));
    }

    public static List<byte[]> guichet(List<String> noms) {
        return List.of(new Impression(new Habillage(ENSEIGNE, Formes.creer()))
                .guichet(new FeuilleDAccueil.Papier(
                        "Programme de janvier à mars 2024",
                        "lundi 15 janvier 2024",
                        "Sainte-Mousse",
                        null,
                        noms.stream()
                                .map(nom -> new FeuilleDAccueil.Papier.Seance("mardi", nom, nom, nom, "Complet"))
                                .toList(),
                        List.of(new FeuilleDAccueil.Papier.Lieu("Médiathèque", List.of("1 rue"), "Accueil")))));
    }

    private static Plaquette plaquette(List<String> noms) {
        return new Plaquette(
                "2024-T1",
                "Programme de janvier à mars 2024",
                "Sainte-Mousse",
                "02 61 91 00 00",
                "numerique.example",
                noms,
                List.of(new Plaquette.Genre(TypeDAction.ATELIER, "Atelier", "On apprend ensemble.")),
                List.of(new Plaquette.Aide(
                        new Plaquette.Genre(
                                TypeDAction.PERMANENCE, "Aide sans rendez-vous", "Vous venez avec votre question."),
                        List.of(new Plaquette.AuLieu(
                                null,
                                "Partout",
                                List.of("Le mardi, de 9 h à 12 h"),
                                List.of(),
                                List.of(new Plaquette.Creneau(
                                        DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "")))))),
                noms.stream()
                        .map(nom -> new Plaquette.Seance(
                                ActionId.nouveau(),
                                List.of(new Plaquette.Jour(SeanceId.nouveau(), LocalDate.of(2024, 1, 16))),
                                "de 9 h à 12 h",
                                nom,
                                null,
                                null,
                                "Médiathèque",
                                "Sur inscription"))
                        .toList(),
                List.of(new Plaquette.Lieu(LieuId.nouveau(), "Médiathèque", "1 rue de l’Exemple", "", "Mairie", true)),
                noms);
    }

    private static final Enseigne ENSEIGNE = new Enseigne() {
        @Override
        public String nom() {
            return "Sainte-Mousse";
        }

        @Override
        public Optional<String> adresse() {
            return Optional.of("https://numerique.example");
        }

        @Override
        public Optional<String> telephone() {
            return Optional.empty();
        }

        @Override
        public Optional<String> courriel() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> logo() {
            try {
                var octets = new ByteArrayOutputStream();
                ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", octets);
                return Optional.of(octets.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };
}
