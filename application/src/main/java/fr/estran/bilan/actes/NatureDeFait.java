package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of facts, in the order in which they mostly come: what may be noted, and which fields it asks for. */
public enum NatureDeFait implements Code {
    ORDRE_DU_JOUR,
    CONVOCATION,
    AJOURNEMENT,
    RETRAIT,
    PRESENTATION,
    TRANSMISSION,
    ACCUSE,
    MISE_EN_LIGNE;

    public boolean avecSeance() {
        return this == ORDRE_DU_JOUR || this == AJOURNEMENT;
    }

    public boolean avecReference() {
        return this == ACCUSE;
    }

    /** Those that no rule refuses whatever the day, and that the day has not overtaken. */
    public static List<NatureDeFait> possibles(ReglesDesFaits regles) {
        return Stream.of(values())
                .filter(nature -> regles.refus(nature.exemple(regles))
                        .filter(refus -> refus != Refus.EN_TETE)
                        .isEmpty())
                .filter(nature -> nature != CONVOCATION || seanceAVenir(regles))
                .toList();
    }

    /** Nobody is called to a session that is over; one already noted late is still taken at its own address. */
    private static boolean seanceAVenir(ReglesDesFaits regles) {
        var parcours = regles.parcours();
        return parcours.presente().isEmpty()
                && parcours.inscription()
                        .filter(inscription -> inscription.seance().isBefore(regles.aujourdhui()))
                        .isEmpty();
    }

    /** On the day on which it would be right, if there is one. */
    private FaitDActe exemple(ReglesDesFaits regles) {
        var jour = regles.aujourdhui();
        var seance = regles.parcours().inscription().map(PointInscrit::seance);
        return switch (this) {
            case ORDRE_DU_JOUR -> {
                var celle = regles.parcours().presente().orElse(jour);
                yield new OrdreDuJour(celle, celle, null, null);
            }
            case CONVOCATION ->
                new Convocation(seance.filter(le -> !le.isAfter(jour))
                        .map(le -> le.minusDays(1))
                        .orElse(jour));
            case AJOURNEMENT -> new Ajournement(jour, LocalDate.MAX, null, null);
            case RETRAIT -> new Retrait(jour);
            case PRESENTATION ->
                new Presentation(seance.filter(le -> !le.isAfter(jour)).orElse(jour));
            case TRANSMISSION -> new Transmission(jour);
            case ACCUSE -> new Accuse(jour, "");
            case MISE_EN_LIGNE -> new MiseEnLigne(jour);
        };
    }
}
