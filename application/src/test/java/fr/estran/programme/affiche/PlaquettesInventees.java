package fr.estran.programme.affiche;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Leaflets of towns that we do not have. */
final class PlaquettesInventees {

    static final String LONG = "Comprendre et remplir pas à pas sa déclaration de revenus en ligne, retrouver ses avis"
            + " d’imposition des années passées et signaler un changement de situation familiale";

    private static final Plaquette.Genre PERMANENCE =
            new Plaquette.Genre(TypeDAction.PERMANENCE, "Aide sans rendez-vous", "Vous venez avec votre question.");

    private PlaquettesInventees() {}

    static Plaquette de(int lieux, int seances, String titre) {
        return new Plaquette(
                "2024-T1",
                "Programme de janvier à mars 2024",
                "Sainte-Mousse",
                "02\u00a061\u00a091\u00a000\u00a000",
                "numerique.sainte-mousse.example",
                List.of("Venez directement, à l’heure qui vous va.", "Appelez-nous, nous vous inscrivons."),
                seances == 0
                        ? List.of()
                        : List.of(new Plaquette.Genre(TypeDAction.ATELIER, "Atelier", "On apprend ensemble.")),
                lieux == 0
                        ? List.of()
                        : List.of(new Plaquette.Aide(
                                PERMANENCE,
                                IntStream.range(0, lieux)
                                        .mapToObj(rang -> new Plaquette.AuLieu(
                                                LieuId.nouveau(),
                                                "Salle numéro " + rang,
                                                List.of("Le mardi, de " + (8 + rang % 9) + " h à 19 h, sauf jours "
                                                        + rang),
                                                List.of(),
                                                List.of(new Plaquette.Creneau(
                                                        DayOfWeek.of(1 + rang % 5),
                                                        LocalTime.of(8 + rang % 9, 0),
                                                        LocalTime.of(19, 0),
                                                        rang % 3 == 0 ? "" : "sauf jours " + rang))))
                                        .toList())),
                IntStream.range(0, seances)
                        .mapToObj(rang -> new Plaquette.Seance(
                                ActionId.nouveau(),
                                List.of(new Plaquette.Jour(
                                        SeanceId.nouveau(),
                                        LocalDate.of(2024, 1, 8).plusDays(rang))),
                                "de 9 h 30 à 12 h",
                                titre + " " + rang,
                                "Atelier",
                                null,
                                "Salle numéro " + (lieux == 0 ? 0 : rang % lieux),
                                "Sur inscription"))
                        .toList(),
                IntStream.range(0, lieux)
                        .mapToObj(rang -> new Plaquette.Lieu(
                                LieuId.nouveau(),
                                "Salle numéro " + rang,
                                rang + " rue de l’Exemple, 29000 Sainte-Mousse",
                                "Au rez-de-chaussée, porte " + rang + ".",
                                rang % 2 == 0 ? null : "Place " + rang,
                                rang % 4 == 0 ? null : rang % 4 > 1))
                        .toList(),
                List.of());
    }

    static Impression impression() {
        return impression(Optional.empty());
    }

    /** Ten venues of help that comes back, twice a week each; 25 other dates; ten addresses that say all. */
    static Plaquette commeQuimper() {
        var dite = de(10, 25, "Réseaux sociaux : garder la main");
        return new Plaquette(
                dite.trimestre(),
                dite.titre(),
                dite.service(),
                dite.telephone(),
                dite.site(),
                dite.inscription(),
                dite.genres(),
                List.of(new Plaquette.Aide(
                        PERMANENCE,
                        dite.lieux().stream()
                                .map(lieu -> new Plaquette.AuLieu(
                                        lieu.id(),
                                        nomLong(lieu.nom()),
                                        List.of("Le matin", "L’après-midi"),
                                        List.of(),
                                        List.of(
                                                creneau(lieu.nom().length() % 5 + 1, 9),
                                                creneau(lieu.nom().hashCode() & 3 | 1, 14))))
                                .toList())),
                dite.seances(),
                dite.lieux().stream()
                        .map(lieu -> new Plaquette.Lieu(
                                lieu.id(),
                                nomLong(lieu.nom()),
                                lieu.adresse(),
                                "Premier étage, par l’ascenseur. Salle au fond du hall.",
                                "Place de la Mairie",
                                true))
                        .toList(),
                List.of());
    }

    private static String nomLong(String nom) {
        return nom.replace("Salle numéro", "Médiathèque de Kerfeunteun");
    }

    private static Plaquette.Creneau creneau(int jour, int heure) {
        return new Plaquette.Creneau(
                DayOfWeek.of(jour), LocalTime.of(heure, 0), LocalTime.of(heure + 2, 30), "sauf vacances scolaires");
    }

    static Habillage habillage() {
        return habillage(Optional.empty());
    }

    static Impression impression(Optional<byte[]> logo) {
        return new Impression(habillage(logo));
    }

    static Habillage habillage(Optional<byte[]> logo) {
        return new Habillage(
                new Enseigne() {
                    @Override
                    public Optional<String> couleur() {
                        return Optional.of("#7a1f4f");
                    }

                    @Override
                    public Optional<byte[]> logo() {
                        return logo;
                    }

                    @Override
                    public String nom() {
                        return "Sainte-Mousse";
                    }

                    @Override
                    public Optional<String> adresse() {
                        return Optional.of("https://numerique.sainte-mousse.example");
                    }

                    @Override
                    public Optional<String> telephone() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> courriel() {
                        return Optional.empty();
                    }
                },
                Formes.creer());
    }
}
