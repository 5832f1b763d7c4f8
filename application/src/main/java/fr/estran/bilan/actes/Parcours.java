package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the facts of an act say together, in the order in which they were noted. */
public record Parcours(List<FaitNote> faits) {

    /** Of article R. 2131-1. */
    private static final int MOIS_EN_LIGNE = 2;

    public List<FaitDActe> quiTiennent() {
        return faits.stream().filter(FaitNote::tient).map(FaitNote::fait).toList();
    }

    /** As they stood at that moment: none is ever changed, and each says when it was noted and cancelled. */
    Parcours au(Instant moment) {
        return new Parcours(faits.stream()
                .filter(note -> !note.noteLe().isAfter(moment))
                .map(note -> note.au(moment))
                .toList());
    }

    /** At which something was noted, or cancelled. */
    public Stream<Instant> moments() {
        return faits.stream()
                .flatMap(note -> note.annulation() == null
                        ? Stream.of(note.noteLe())
                        : Stream.of(note.noteLe(), note.annulation().le()));
    }

    public Optional<PointInscrit> inscription() {
        PointInscrit inscription = null;
        for (var fait : quiTiennent()) {
            inscription = switch (fait) {
                case OrdreDuJour f -> f.point();
                case Ajournement f ->
                    new PointInscrit(
                            f.seance(),
                            f.numero(),
                            f.rapporteur() == null && inscription != null ? inscription.rapporteur() : f.rapporteur());
                case Retrait _ -> null;
                case Convocation _, Presentation _, Transmission _, Accuse _, MiseEnLigne _ -> inscription;
            };
        }
        return Optional.ofNullable(inscription);
    }

    /** Where it stands, as one entry: for another version, that begins there. */
    Optional<OrdreDuJour> ordreDuJour() {
        return inscription()
                .flatMap(ou -> quiTiennent().stream()
                        .filter(FaitDActe.Inscription.class::isInstance)
                        .reduce((_, suivant) -> suivant)
                        .map(fait -> new OrdreDuJour(fait.le(), ou.seance(), ou.numero(), ou.rapporteur())));
    }

    /** It was on an agenda, and is on none. */
    public boolean retire() {
        return inscription().isEmpty() && quiTiennent().stream().anyMatch(Retrait.class::isInstance);
    }

    /** Of the session where the act now stands: another session is another notice. */
    public Optional<LocalDate> convocation() {
        LocalDate convocation = null;
        for (var fait : quiTiennent()) {
            convocation = switch (fait) {
                case Convocation(var le) -> le;
                case Ajournement _, Retrait _ -> null;
                case OrdreDuJour _, Presentation _, Transmission _, Accuse _, MiseEnLigne _ -> convocation;
            };
        }
        return Optional.ofNullable(convocation);
    }

    /** A notice went out, for a session where the act no longer stands. */
    public boolean convocationARefaire() {
        return convocation().isEmpty() && quiTiennent().stream().anyMatch(Convocation.class::isInstance);
    }

    /** A notice that another session has made void: it was sent, and does not count any more. */
    public boolean sansEffet(FaitNote note) {
        return note.tient()
                && note.fait() instanceof Convocation
                && faits.subList(faits.indexOf(note), faits.size()).stream().anyMatch(Parcours::quitteLaSeance);
    }

    private static boolean quitteLaSeance(FaitNote note) {
        return note.tient() && (note.fait() instanceof Ajournement || note.fait() instanceof Retrait);
    }

    public Optional<LocalDate> presente() {
        return dates(Presentation.class).findFirst();
    }

    public Optional<LocalDate> transmis() {
        return dates(Transmission.class).findFirst();
    }

    public Optional<Accuse> accuse() {
        return quiTiennent().stream()
                .filter(Accuse.class::isInstance)
                .map(Accuse.class::cast)
                .findFirst();
    }

    public Optional<LocalDate> enLigne() {
        return dates(MiseEnLigne.class).findFirst();
    }

    /** At least: nothing is taken down on that day. */
    public Optional<LocalDate> enLigneAuMoinsJusquau() {
        return enLigne().map(jour -> jour.plusMonths(MOIS_EN_LIGNE));
    }

    /** Once both are done, from the later of the two. */
    public Optional<LocalDate> executoireDepuis() {
        return transmis().flatMap(envoi -> enLigne().map(jour -> envoi.isAfter(jour) ? envoi : jour));
    }

    /** Whole days between the two, neither of which counts. */
    static long joursFrancs(LocalDate envoi, LocalDate seance) {
        return ChronoUnit.DAYS.between(envoi, seance) - 1;
    }

    /** The last day on which a notice of that session may be sent. */
    public static LocalDate derniereConvocation(LocalDate seance, int joursFrancs) {
        return seance.minusDays(joursFrancs + 1L);
    }

    /** Clear days that the notice left, where they are fewer than those. */
    public Optional<Long> joursFrancsInsuffisants(int joursFrancs) {
        return convocation()
                .flatMap(envoi ->
                        inscription().map(inscription -> Math.max(0, joursFrancs(envoi, inscription.seance()))))
                .filter(jours -> jours < joursFrancs);
    }

    /** The session has passed, and nobody said whether the council was told. */
    public boolean presentationANoter(LocalDate aujourdhui) {
        return presente().isEmpty()
                && inscription()
                        .filter(inscription -> inscription.seance().isBefore(aujourdhui))
                        .isPresent();
    }

    private Stream<LocalDate> dates(Class<? extends FaitDActe> nature) {
        return quiTiennent().stream().filter(nature::isInstance).map(FaitDActe::le);
    }
}
