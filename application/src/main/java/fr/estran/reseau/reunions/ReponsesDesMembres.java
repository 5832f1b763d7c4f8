package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies say of a meeting as long as it is to come: by their link, or to somebody of the team on the telephone. */
@Service
@Transactional
class ReponsesDesMembres {

    private final ReponseRepository repository;
    private final LectureDeReunion reunions;
    private final Journal journal;
    private final Clock horloge;

    ReponsesDesMembres(ReponseRepository repository, LectureDeReunion reunions, Journal journal, Clock horloge) {
        this.repository = repository;
        this.reunions = reunions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Reponse> a(ReunionId reunion) {
        return repository.a(reunion);
    }

    @Transactional(readOnly = true)
    Optional<Reponse> lire(ReunionId reunion, OrganismeId organisme) {
        return repository.lire(reunion, organisme);
    }

    @Transactional(readOnly = true)
    Champs champs(ReunionEntiere entiere, OrganismeId organisme) {
        return SaisieDeReponse.de(lire(entiere.reunion().id(), organisme).orElse(null), entiere.reunion())
                .dits();
    }

    static boolean ouverte(ReunionEntiere entiere) {
        return entiere.etat() == EtatDeReunion.A_DATER
                || entiere.etat() == EtatDeReunion.PREVUE
                || entiere.etat() == EtatDeReunion.AUJOURDHUI;
    }

    SuiteDeReponse repondre(ReunionId id, OrganismeId organisme, Conciliation dite, boolean parTelephone) {
        var entiere = reunions.verrouiller(id);
        if (!ouverte(entiere)) {
            return SuiteDeReponse.CLOSE;
        }
        dite.verifier(champs(entiere, organisme));
        var avant = lire(id, organisme).orElse(null);
        repository.ecrire(
                id,
                new SaisieDeReponse(dite.ecrits())
                        .appliquer(organisme, avant, entiere.reunion(), parTelephone, LocalDate.now(horloge)),
                horloge.instant());
        journal.noter("reunion.repondre", id.valeur());
        return SuiteDeReponse.FAITE;
    }

    /** What comes of what a body says. */
    enum SuiteDeReponse {
        FAITE,
        /** The meeting was held, or cancelled. */
        CLOSE,
        /** Too much of it waits already. */
        TROP
    }

    /** An answer as it is typed: of the dates as long as none is chosen, of the day once it is. */
    record SaisieDeReponse(Champs dits) {

        static final int QUI = 200;
        static final String AUCUNE = "aucune";

        private static final String DATES = "dates";
        private static final String VIENT = "vient";

        /** With the day that is asked about: whoever answers of another one reads it again. */
        static SaisieDeReponse de(@Nullable Reponse reponse, Reunion reunion) {
            var champs = Champs.AUCUN.avec("jour", reunion.jour());
            if (reponse == null) {
                return new SaisieDeReponse(champs);
            }
            var dates = reponse.datesQuiVont().stream().map(LocalDate::toString).toList();
            return new SaisieDeReponse(
                    champs.avec(DATES, reponse.dates() != null && dates.isEmpty() ? List.of(AUCUNE) : dates)
                            .avec(VIENT, reponse.vaut(reunion.jour()) ? dire(reponse) : null)
                            .avec("qui", reponse.qui()));
        }

        private static String dire(Reponse reponse) {
            return Boolean.TRUE.equals(reponse.vient()) ? "oui" : "non";
        }

        Map<String, String> fautes(Messages m, Reunion reunion) {
            var fautes = new LinkedHashMap<String, String>();
            if (reunion.jour() == null) {
                fauteDeDates(reunion).ifPresent(cle -> fautes.put(DATES, m.dire(cle)));
            } else if (!List.of("oui", "non").contains(dits.dit(VIENT))) {
                fautes.put(VIENT, m.dire("faute.vient"));
            }
            if (LectureDeSaisie.texteOuRien(dits.un("qui")).length() > QUI) {
                fautes.put("qui", m.dire("faute.longueur", "n", QUI));
            }
            return fautes;
        }

        private Optional<String> fauteDeDates(Reunion reunion) {
            var dites = dits.tous(DATES);
            if (dites.isEmpty()) {
                return Optional.of("faute.dates");
            }
            if (dites.contains(AUCUNE)) {
                return dites.size() == 1 ? Optional.empty() : Optional.of("faute.dates.aucune");
            }
            return reunion.dates().containsAll(dates()) && dates().size() == dites.size()
                    ? Optional.empty()
                    : Optional.of("faute.dates.autres");
        }

        private List<LocalDate> dates() {
            return dits.tous(DATES).stream()
                    .map(LectureDeSaisie::jour)
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** Once there is no fault left: what was said of the dates stays when the day is chosen. */
        Reponse appliquer(
                OrganismeId organisme, @Nullable Reponse avant, Reunion reunion, boolean parTelephone, LocalDate le) {
            var jour = reunion.jour();
            return new Reponse(
                    organisme,
                    jour == null
                            ? dates().stream().map(LocalDate::toString).collect(Collectors.joining(" "))
                            : avant == null ? null : avant.dates(),
                    jour == null ? null : dits.dit(VIENT).equals("oui"),
                    jour,
                    qui(),
                    parTelephone,
                    le);
        }

        /** On one line, as it is told. */
        private @Nullable String qui() {
            return Stream.of(LectureDeSaisie.texte(dits.un("qui")))
                    .filter(Objects::nonNull)
                    .map(dit -> dit.replaceAll("\\s+", " "))
                    .findFirst()
                    .orElse(null);
        }
    }
}
