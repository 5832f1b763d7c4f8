package fr.estran.prets;

import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Papers of loans, for whoever judges their norms. */
public final class PretsDEssai {

    private static final LocalDate JOUR = LocalDate.of(2024, 1, 15);

    private PretsDEssai() {}

    /** Of each kind, with all that may be said of it; and one of which little is. */
    public static List<byte[]> papiers(List<String> noms) {
        return Stream.concat(
                        noms.stream()
                                .flatMap(nom ->
                                        Stream.of(Sorte.values()).map(sorte -> pret(sorte, nom, "2023-041", nom))),
                        Stream.of(pret(Sorte.TABLETTE, "Tablette 1", null, null)))
                .map(pret -> Formes.creer()
                        .pdfARemettre(
                                PapierDePret.ecrire(
                                        pret, List.of("Sainte-Mousse", "02 61 91 00 00"), "02 61 91 00 00", JOUR),
                                Charte.AUCUNE))
                .toList();
    }

    private static Pret pret(Sorte sorte, String nom, String inventaire, String avec) {
        return new Pret(
                UUID.randomUUID(),
                sorte,
                UUID.randomUUID(),
                nom,
                inventaire,
                avec,
                UsagerId.nouveau(),
                nom,
                JOUR,
                JOUR.plusWeeks(3),
                null,
                null);
    }
}
