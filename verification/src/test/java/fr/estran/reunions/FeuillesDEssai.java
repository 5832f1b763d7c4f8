package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.CompteRenduController.FeuilleDeReunion;
import fr.estran.reseau.reunions.Decision.EtatDeDecision;
import fr.estran.reseau.reunions.ReunionEntiere.Presence;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Document;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What the judge of the norms is shown of meetings: one to come, and one that was held. */
public final class FeuillesDEssai {

    private static final LocalDate JOUR = LocalDate.of(2024, 1, 11);
    private static final OrganismeId ORGANISME = OrganismeId.nouveau();
    private static final ReunionId REUNION = ReunionId.nouveau();

    private FeuillesDEssai() {}

    public static List<Document> documents(List<String> noms, String service) {
        return List.of(
                FeuilleDeReunion.de(reunion(noms, JOUR.minusDays(1)), service),
                FeuilleDeReunion.de(reunion(noms, JOUR), service));
    }

    private static ReunionEntiere reunion(List<String> noms, LocalDate aujourdhui) {
        var dit = String.join("\n\n", noms);
        var reunion = new Reunion(
                REUNION,
                noms.getFirst(),
                JOUR,
                "",
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                null,
                noms.getLast(),
                !aujourdhui.isBefore(JOUR),
                dit,
                null,
                null,
                null,
                0);
        return new ReunionEntiere(
                reunion,
                null,
                noms.stream()
                        .map(nom -> new PointDeReunion(UUID.randomUUID(), 1, nom, ORGANISME))
                        .toList(),
                List.of(decision(EtatDeDecision.A_FAIRE, null)),
                List.of(decision(EtatDeDecision.FAITE, JOUR)),
                List.of(new Presence(ORGANISME, 2)),
                new NomsDOrganismes(List.of(new OrganismeDecrit(
                        ORGANISME,
                        noms.getFirst(),
                        null,
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))),
                aujourdhui);
    }

    private static Decision decision(EtatDeDecision etat, LocalDate close) {
        return new Decision(
                UUID.randomUUID(),
                REUNION,
                JOUR,
                "Refaire le dépliant",
                ORGANISME,
                "L'animatrice",
                JOUR,
                etat,
                close,
                "Imprimé");
    }
}
