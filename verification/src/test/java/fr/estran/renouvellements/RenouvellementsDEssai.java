package fr.estran.bilan.renouvellement;

import fr.estran.bilan.renouvellement.ChiffresDeConvention.Part;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.AnneeComptee;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.TexteDit;
import fr.estran.bilan.renouvellement.Echeance.EcheanceId;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.documents.Document;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.equipe.Affectation;
import fr.estran.ville.equipe.Affectation.AffectationId;
import fr.estran.ville.equipe.Convention;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.EtatDePoste;
import fr.estran.ville.equipe.Financements.Financement;
import fr.estran.ville.equipe.PosteId;
import fr.estran.ville.themes.FormesDAide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the judge of the norms is shown of an agreement: one of which all is known, and one of which nothing is. */
public final class RenouvellementsDEssai {

    private static final LocalDate JOUR = LocalDate.of(2024, 1, 15);

    private RenouvellementsDEssai() {}

    public static List<Document> documents(List<String> noms, String service) {
        return List.of(
                PapierDeRenouvellement.de(dossier(noms, true), service),
                PapierDeRenouvellement.de(dossier(noms, false), service));
    }

    private static DossierDeRenouvellement dossier(List<String> noms, boolean connu) {
        var id = new ConventionId(UUID.randomUUID());
        var convention = new Convention(
                id,
                noms.getFirst(),
                noms.getLast(),
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2024, 12, 31),
                BigDecimal.valueOf(1.5),
                BigDecimal.valueOf(100_000),
                null,
                null,
                id);
        var annees = AnneeDeConvention.de(
                convention,
                Optional.of(new Periode(LocalDate.of(2021, 7, 1), JOUR)).filter(_ -> connu),
                JOUR);
        return new DossierDeRenouvellement(
                new Financement(convention, List.of(), null, List.of()),
                JOUR,
                annees.stream()
                        .map(annee -> new AnneeComptee(
                                annee,
                                new ChiffresDeConvention(
                                        connu
                                                ? List.of(
                                                        new Part(TypeDAction.PERMANENCE, 593, 218),
                                                        new Part(TypeDAction.ATELIER, 439, 66))
                                                : List.of()),
                                connu ? new PasFait(7, 3, 12) : new PasFait(0, 0, 0)))
                        .toList(),
                connu ? noms.stream().map(nom -> poste(nom, convention)).toList() : List.of(),
                connu ? noms : List.of(),
                noms,
                connu
                        ? noms.stream()
                                .flatMap(nom -> Stream.of(Nature.values()).map(nature -> echeance(nature, nom)))
                                .toList()
                        : List.of(),
                noms.stream()
                        .map(nom -> new TexteDit("texte", nom, connu ? nom + "\n\n" + nom : null))
                        .toList(),
                new DossierDeRenouvellement.Formes(noms.getFirst(), noms.getLast(), FormesDAide.DEFAUT),
                new DossierDeRenouvellement.Depuis(JOUR, connu ? noms : List.of()));
    }

    private static Echeance echeance(Nature nature, String nom) {
        return new Echeance(
                new EcheanceId(UUID.randomUUID()),
                nature,
                nom,
                JOUR,
                nature == Nature.VERSEMENT ? BigDecimal.valueOf(12_500.5) : null,
                nom.length() > 100 ? null : JOUR,
                null);
    }

    private static PosteRaconte poste(String nom, Convention convention) {
        var id = new PosteId(UUID.randomUUID());
        return PosteRaconte.de(
                new EtatDePoste(
                        id,
                        nom,
                        JOUR,
                        false,
                        convention.id(),
                        convention,
                        List.of(new Affectation(
                                new AffectationId(UUID.randomUUID()),
                                id,
                                ConseillerId.nouveau(),
                                nom,
                                LocalDate.of(2021, 9, 1),
                                null,
                                LocalDate.of(2022, 6, 30),
                                50)),
                        List.of(new EtatDePoste.Vacance(id, LocalDate.of(2022, 7, 1), null, "autre", nom))),
                convention,
                JOUR);
    }
}
