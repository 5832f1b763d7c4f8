package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.DeLAgenda;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be true of an act. All that can is accepted, in any order: towns differ, and so do those who note.
 *
 * @param enTete of the validated document; nothing while it is a draft
 */
record ReglesDesFaits(Parcours parcours, @Nullable EnTete enTete, LocalDate aujourdhui) {

    /** Each has its sentence. */
    public enum Refus implements Code {
        PAS_ENCORE_VALIDE,
        PAS_ENCORE_ARRIVE,
        DEJA_NOTE,
        DEJA_INSCRIT,
        PAS_INSCRIT,
        MEME_SEANCE,
        DEJA_PRESENTE,
        AVANT_LA_SEANCE,
        APRES_LA_SEANCE,
        AVANT_LE_REPORT,
        PAS_TRANSMIS,
        AVANT_LA_TRANSMISSION,
        ACCUSE_RECU,
        PRESENTATION_NOTEE,
        CONVOCATION_NOTEE,
        EN_TETE,
        SUITE_NOTEE,
        DEJA_ANNULE,
        DESIGNE_PEU_DE_PERSONNES
    }

    private record Regle(boolean enfreinte, Refus refus) {}

    /** The first rule that the fact breaks. */
    Optional<Refus> refus(FaitDActe fait) {
        return premiere(Stream.concat(communes(fait), propres(fait)));
    }

    /** A fact on which another one rests is cancelled after it. */
    Optional<Refus> refusDAnnuler(FaitNote note) {
        return premiere(Stream.concat(
                Stream.of(new Regle(!note.tient(), Refus.DEJA_ANNULE)),
                switch (note.fait()) {
                    case Transmission _ -> Stream.of(new Regle(parcours.accuse().isPresent(), Refus.ACCUSE_RECU));
                    case DeLAgenda _ ->
                        Stream.of(
                                new Regle(presente(), Refus.PRESENTATION_NOTEE),
                                new Regle(!derniereDeLAgenda(note), Refus.SUITE_NOTEE),
                                new Regle(portantUneConvocation(note), Refus.CONVOCATION_NOTEE));
                    case Convocation _, Presentation _, Accuse _, MiseEnLigne _ -> Stream.of();
                }));
    }

    private Stream<Regle> communes(FaitDActe fait) {
        return Stream.of(
                new Regle(!(fait instanceof DeLAgenda) && enTete == null, Refus.PAS_ENCORE_VALIDE),
                new Regle(fait.le().isAfter(aujourdhui), Refus.PAS_ENCORE_ARRIVE));
    }

    private Stream<Regle> propres(FaitDActe fait) {
        return switch (fait) {
            case Convocation(var le) ->
                Stream.of(
                        new Regle(parcours.convocation().isPresent(), Refus.DEJA_NOTE),
                        new Regle(parcours.retire(), Refus.PAS_INSCRIT),
                        new Regle(seance(jour -> !jour.isAfter(le)), Refus.APRES_LA_SEANCE),
                        new Regle(report().filter(le::isBefore).isPresent(), Refus.AVANT_LE_REPORT));
            // That of a session where the council was told of it may be noted afterwards.
            case OrdreDuJour ordre ->
                Stream.of(
                        new Regle(parcours.inscription().isPresent(), Refus.DEJA_INSCRIT),
                        new Regle(
                                parcours.presente()
                                        .filter(ordre.seance()::isAfter)
                                        .isPresent(),
                                Refus.DEJA_PRESENTE));
            case Retrait _ ->
                Stream.of(
                        new Regle(presente(), Refus.DEJA_PRESENTE),
                        new Regle(parcours.inscription().isEmpty(), Refus.PAS_INSCRIT));
            case Ajournement ajournement ->
                Stream.of(
                        new Regle(presente(), Refus.DEJA_PRESENTE),
                        new Regle(parcours.inscription().isEmpty(), Refus.PAS_INSCRIT),
                        new Regle(seance(ajournement.seance()::equals), Refus.MEME_SEANCE));
            case Presentation(var le) ->
                Stream.of(
                        new Regle(presente(), Refus.DEJA_NOTE),
                        new Regle(parcours.retire(), Refus.PAS_INSCRIT),
                        new Regle(seance(le::isBefore), Refus.AVANT_LA_SEANCE));
            case Transmission _ -> Stream.of(new Regle(parcours.transmis().isPresent(), Refus.DEJA_NOTE));
            case Accuse(var le, var _) ->
                Stream.of(
                        new Regle(parcours.accuse().isPresent(), Refus.DEJA_NOTE),
                        new Regle(parcours.transmis().isEmpty(), Refus.PAS_TRANSMIS),
                        new Regle(parcours.transmis().filter(le::isBefore).isPresent(), Refus.AVANT_LA_TRANSMISSION));
            case MiseEnLigne _ ->
                Stream.of(
                        new Regle(parcours.enLigne().isPresent(), Refus.DEJA_NOTE),
                        new Regle(enTete != null && !enTete.presentable(), Refus.EN_TETE));
        };
    }

    private static Optional<Refus> premiere(Stream<Regle> regles) {
        return regles.filter(Regle::enfreinte).map(Regle::refus).findFirst();
    }

    private boolean presente() {
        return parcours.presente().isPresent();
    }

    private boolean seance(Predicate<LocalDate> condition) {
        return parcours.inscription()
                .map(PointInscrit::seance)
                .filter(condition)
                .isPresent();
    }

    /** The notice of the session to which it was put off is cancelled before: it was sent for that one. */
    private boolean portantUneConvocation(FaitNote note) {
        return note.fait() instanceof Ajournement && parcours.convocation().isPresent();
    }

    /** When it was put off to the session where it stands, if it was. */
    private Optional<LocalDate> report() {
        return agenda().map(FaitNote::fait)
                .filter(Ajournement.class::isInstance)
                .map(FaitDActe::le);
    }

    private boolean derniereDeLAgenda(FaitNote note) {
        return agenda().filter(note::equals).isPresent();
    }

    /** What was last said of its agenda. */
    private Optional<FaitNote> agenda() {
        return parcours.faits().stream()
                .filter(FaitNote::tient)
                .filter(autre -> autre.fait() instanceof DeLAgenda)
                .reduce((_, suivant) -> suivant);
    }
}
