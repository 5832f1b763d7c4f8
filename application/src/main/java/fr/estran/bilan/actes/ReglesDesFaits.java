package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.DeLAgenda;
import fr.estran.bilan.actes.FaitDActe.Inscription;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.PassageAuConseil.VersionVue;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be true of an act. All that can is accepted, in any order: towns differ, and so do those who note. Dates are
 * held against each other, and against the day on which there was a text.
 *
 * @param enTete of the validated document; nothing while it is a draft
 * @param valide on which day it was validated
 * @param autres versions of the same year that the council saw
 */
record ReglesDesFaits(
        Parcours parcours,
        @Nullable EnTete enTete,
        @Nullable LocalDate valide,
        List<VersionVue> autres,
        LocalDate aujourdhui) {

    private static final Messages M = Messages.de("bilan/actes");

    /** A session may last into the next day. */
    private static final int LENDEMAIN = 1;

    /** Each has its sentence, and the field that it is about: the day of the fact, or the session. */
    public enum Refus implements Code {
        PAS_ENCORE_VALIDE,
        PAS_ENCORE_ARRIVE,
        AVANT_LE_TEXTE,
        SEANCE_AVANT_LE_TEXTE("seance"),
        SEANCE_PASSEE("seance"),
        NOTE_APRES_LA_SEANCE,
        DEJA_NOTE,
        DEJA_INSCRIT("seance"),
        PAS_INSCRIT,
        MEME_SEANCE("seance"),
        REPORT_EN_ARRIERE("seance"),
        AVANT_L_INSCRIPTION,
        DEJA_PRESENTE,
        DEJA_PRESENTE_AILLEURS("seance"),
        AUTRE_VERSION_VUE,
        AVANT_LA_SEANCE,
        PAS_CETTE_SEANCE,
        APRES_LA_SEANCE,
        APRES_LA_PRESENTATION,
        AVANT_LA_CONVOCATION,
        AVANT_LE_REPORT,
        AVANT_D_ETRE_VU,
        DEJA_PARTI,
        PAS_TRANSMIS,
        AVANT_LA_TRANSMISSION,
        ACCUSE_RECU,
        PRESENTATION_NOTEE,
        CONVOCATION_NOTEE,
        EN_TETE,
        SUITE_NOTEE,
        DEJA_ANNULE,
        DESIGNE_PEU_DE_PERSONNES;

        private final String champ;

        Refus() {
            this("le");
        }

        Refus(String champ) {
            this.champ = champ;
        }

        String champ() {
            return champ;
        }
    }

    /** In a sentence, with the dates that do not agree. */
    String dire(Refus refus) {
        var dates = new HashMap<String, Object>();
        dater(dates, "valide", Optional.ofNullable(valide));
        dater(dates, "seance", parcours.inscription().map(PointInscrit::seance));
        dater(dates, "inscrit", agenda().map(note -> note.fait().le()));
        dater(dates, "presente", parcours.presente());
        dater(dates, "convocation", parcours.convocation());
        dater(dates, "report", report());
        dater(dates, "transmis", parcours.transmis());
        dater(dates, "parti", parti());
        dater(dates, "vu", parcours.presente().or(() -> parcours.inscription().map(PointInscrit::seance)));
        return M.dire("refus." + refus.code(), dates);
    }

    private static void dater(Map<String, Object> dates, String nom, Optional<LocalDate> jour) {
        dates.put(nom, jour.map(Typographie::date).orElse(""));
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
                new Regle(!(fait instanceof DeLAgenda) && valide == null, Refus.PAS_ENCORE_VALIDE),
                new Regle(fait.le().isAfter(aujourdhui), Refus.PAS_ENCORE_ARRIVE),
                new Regle(!(fait instanceof DeLAgenda) && avantLeTexte(fait.le()), Refus.AVANT_LE_TEXTE));
    }

    private Stream<Regle> propres(FaitDActe fait) {
        return switch (fait) {
            case Convocation(var le) ->
                Stream.of(
                        new Regle(parcours.convocation().isPresent(), Refus.DEJA_NOTE),
                        new Regle(parcours.retire(), Refus.PAS_INSCRIT),
                        new Regle(seance(jour -> !jour.isAfter(le)), Refus.APRES_LA_SEANCE),
                        new Regle(presente(jour -> !jour.isAfter(le)), Refus.APRES_LA_PRESENTATION),
                        new Regle(report().filter(le::isBefore).isPresent(), Refus.AVANT_LE_REPORT));
            // That of a session where the council was told of it may be noted afterwards.
            case OrdreDuJour ordre ->
                Stream.concat(
                        Stream.of(
                                new Regle(parcours.inscription().isPresent(), Refus.DEJA_INSCRIT),
                                new Regle(
                                        presente(jour -> pasCetteSeance(jour, ordre.seance())),
                                        Refus.DEJA_PRESENTE_AILLEURS)),
                        seanceChoisie(ordre));
            case Retrait(var le) ->
                Stream.of(
                        new Regle(presente(), Refus.DEJA_PRESENTE),
                        new Regle(parcours.inscription().isEmpty(), Refus.PAS_INSCRIT),
                        new Regle(avantLInscription(le), Refus.AVANT_L_INSCRIPTION));
            case Ajournement ajournement ->
                Stream.concat(
                        Stream.of(
                                new Regle(presente(), Refus.DEJA_PRESENTE),
                                new Regle(parcours.inscription().isEmpty(), Refus.PAS_INSCRIT),
                                new Regle(seance(ajournement.seance()::equals), Refus.MEME_SEANCE),
                                new Regle(seance(ajournement.seance()::isBefore), Refus.REPORT_EN_ARRIERE),
                                new Regle(avantLInscription(ajournement.le()), Refus.AVANT_L_INSCRIPTION)),
                        seanceChoisie(ajournement));
            case Presentation(var le) ->
                Stream.of(
                        new Regle(presente(), Refus.DEJA_NOTE),
                        new Regle(parcours.retire(), Refus.PAS_INSCRIT),
                        new Regle(seance(le::isBefore), Refus.AVANT_LA_SEANCE),
                        new Regle(seance(jour -> pasCetteSeance(le, jour)), Refus.PAS_CETTE_SEANCE),
                        new Regle(
                                parcours.convocation()
                                        .filter(envoi -> !envoi.isBefore(le))
                                        .isPresent(),
                                Refus.AVANT_LA_CONVOCATION),
                        new Regle(autres.stream().anyMatch(autre -> autre.le().equals(le)), Refus.AUTRE_VERSION_VUE),
                        new Regle(!corrige() && parti().filter(le::isAfter).isPresent(), Refus.DEJA_PARTI));
            case Transmission(var le) ->
                Stream.of(
                        new Regle(parcours.transmis().isPresent(), Refus.DEJA_NOTE),
                        new Regle(avantDEtreVu(le), Refus.AVANT_D_ETRE_VU));
            case Accuse(var le, var _) ->
                Stream.of(
                        new Regle(parcours.accuse().isPresent(), Refus.DEJA_NOTE),
                        new Regle(parcours.transmis().isEmpty(), Refus.PAS_TRANSMIS),
                        new Regle(parcours.transmis().filter(le::isBefore).isPresent(), Refus.AVANT_LA_TRANSMISSION));
            case MiseEnLigne(var le) ->
                Stream.of(
                        new Regle(parcours.enLigne().isPresent(), Refus.DEJA_NOTE),
                        new Regle(enTete != null && !enTete.presentable(), Refus.EN_TETE),
                        new Regle(!corrige() && avantDEtreVu(le), Refus.AVANT_D_ETRE_VU));
        };
    }

    /** A session that was over before there was a text has not seen it. */
    private Stream<Regle> seanceChoisie(Inscription inscription) {
        var seance = inscription.seance();
        return Stream.of(
                new Regle(valide == null && seance.isBefore(aujourdhui), Refus.SEANCE_PASSEE),
                new Regle(avantLeTexte(seance), Refus.SEANCE_AVANT_LE_TEXTE),
                new Regle(inscription.le().isAfter(seance), Refus.NOTE_APRES_LA_SEANCE));
    }

    private boolean avantLeTexte(LocalDate jour) {
        return valide != null && jour.isBefore(valide);
    }

    /** What is wrong is put right on line without waiting for a session. */
    private boolean corrige() {
        return enTete != null && enTete.corrige();
    }

    /** Nothing is sent nor published that the council is still to see. */
    private boolean avantDEtreVu(LocalDate le) {
        return parcours.presente()
                .or(() -> parcours.inscription().map(PointInscrit::seance))
                .filter(le::isBefore)
                .isPresent();
    }

    /** The first day on which it was sent or published. */
    private Optional<LocalDate> parti() {
        return Stream.of(parcours.transmis(), parcours.enLigne())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private boolean avantLInscription(LocalDate le) {
        return agenda().filter(note -> le.isBefore(note.fait().le())).isPresent();
    }

    private static boolean pasCetteSeance(LocalDate presente, LocalDate seance) {
        return presente.isBefore(seance) || presente.isAfter(seance.plusDays(LENDEMAIN));
    }

    private static Optional<Refus> premiere(Stream<Regle> regles) {
        return regles.filter(Regle::enfreinte).map(Regle::refus).findFirst();
    }

    private boolean presente() {
        return parcours.presente().isPresent();
    }

    private boolean presente(Predicate<LocalDate> condition) {
        return parcours.presente().filter(condition).isPresent();
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
