package fr.estran.programme.affiche;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
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
                                                List.of()))
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
                                rang % 2 == 0 ? null : "Place " + rang))
                        .toList(),
                List.of());
    }

    static Impression impression() {
        return impression(Optional.empty());
    }

    static Impression impression(Optional<byte[]> logo) {
        return new Impression(new Habillage(
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
                Formes.creer()));
    }
}
