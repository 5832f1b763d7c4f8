package fr.estran.accueil.ailleurs;

import static java.util.stream.Collectors.toMap;

import fr.estran.accueil.agenda.AgendaDeConseiller;
import fr.estran.accueil.ailleurs.Caldav.Ecriture;
import fr.estran.programme.affiche.CalendrierIcs;
import fr.estran.programme.affiche.EvenementIcs;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a calendar of a CalDAV server hold what the agenda of its holder holds, and touches nothing else there. Each event is written
 * under the id of its session, so that whoever is stopped in the midst finds it there the next time, and writes no second one.
 */
@Component
class EcritureDAgenda {

    /** In one turn: the rest is of the next. */
    private static final int AU_PLUS = 300;

    private final EvenementEcritRepository ecrits;
    private final AilleursRepository agendas;
    private final AgendaDeConseiller agenda;
    private final Caldav caldav;
    private final TransactionOperations transactions;
    private final Clock horloge;

    EcritureDAgenda(
            EvenementEcritRepository ecrits,
            AilleursRepository agendas,
            AgendaDeConseiller agenda,
            Caldav caldav,
            TransactionOperations transactions,
            Clock horloge) {
        this.ecrits = ecrits;
        this.agendas = agendas;
        this.agenda = agenda;
        this.caldav = caldav;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    /** @return why not all could be written; what was, is not written again */
    Optional<Panne> ecrire(AgendaRelu vers, Acces acces) {
        var panne = toutEcrire(vers, acces);
        transactions.executeWithoutResult(_ -> {
            if (panne.isPresent()) {
                agendas.enPanne(vers.id(), panne.get(), horloge.instant());
            } else {
                agendas.ecritEnEntier(vers.id(), horloge.instant());
            }
        });
        return panne;
    }

    private Optional<Panne> toutEcrire(AgendaRelu vers, Acces acces) {
        var maintenant = horloge.instant();
        var voulus = Objects.requireNonNull(
                        transactions.<List<EvenementIcs>>execute(_ -> agenda.evenements(vers.conseiller())))
                .stream()
                .filter(evenement -> !evenement.annule() && evenement.fin().isAfter(maintenant))
                .collect(toMap(evenement -> (SeanceId) evenement.id(), evenement -> evenement));
        var connus = connus(vers.id());
        var fait = 0;
        for (var voulu : voulus.values()) {
            var connu = connus.get((SeanceId) voulu.id());
            if (fait < AU_PLUS && (connu == null || !connu.est(voulu))) {
                fait++;
                var panne = ecrire(vers.id(), acces, voulu, connu);
                if (panne.isPresent()) {
                    return panne;
                }
            }
        }
        for (var connu : connus.values()) {
            if (!voulus.containsKey(connu.seance())) {
                var panne = connu.jusqua().isAfter(maintenant)
                        ? effacer(vers.id(), acces, connu)
                        : oublier(vers.id(), connu);
                if (panne.isPresent()) {
                    return panne;
                }
            }
        }
        return Optional.empty();
    }

    /** Takes away all that was written and is not over. */
    Optional<Panne> toutEffacer(UUID id, Acces acces) {
        var maintenant = horloge.instant();
        return connus(id).values().stream()
                .filter(connu -> connu.jusqua().isAfter(maintenant))
                .map(connu -> effacer(id, acces, connu))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Map<SeanceId, Ecrit> connus(UUID id) {
        return Objects.requireNonNull(transactions.<List<Ecrit>>execute(_ -> ecrits.de(id))).stream()
                .collect(toMap(Ecrit::seance, ecrit -> ecrit));
    }

    private Optional<Panne> ecrire(UUID id, Acces acces, EvenementIcs voulu, @Nullable Ecrit connu) {
        var nom = nom((SeanceId) voulu.id());
        var texte = CalendrierIcs.deposer(voulu, horloge.instant());
        var issue = caldav.ecrire(acces, nom, texte, connu == null ? null : connu.etag());
        if (issue instanceof Ecriture.Autre) {
            // It is there though we do not know of it, or somebody changed it there, or took it away: it is ours to say
            // what it is.
            issue = caldav.ecrire(acces, nom, texte, caldav.etag(acces, nom).orElse(null));
        }
        return switch (issue) {
            case Ecriture.Faite(var etag) -> {
                var su = etag == null ? caldav.etag(acces, nom).orElse(null) : etag;
                transactions.executeWithoutResult(
                        _ -> ecrits.noter(id, new Ecrit((SeanceId) voulu.id(), Ecrit.de(voulu), su, voulu.fin())));
                yield Optional.empty();
            }
            case Ecriture.Autre() -> Optional.of(Panne.EN_PANNE);
            case Ecriture.Manque(var panne) -> Optional.of(panne);
        };
    }

    /** Whatever somebody made of it since. */
    private Optional<Panne> effacer(UUID id, Acces acces, Ecrit connu) {
        if (caldav.effacer(acces, nom(connu.seance())) instanceof Ecriture.Manque(var panne)) {
            return Optional.of(panne);
        }
        return oublier(id, connu);
    }

    private Optional<Panne> oublier(UUID id, Ecrit connu) {
        transactions.executeWithoutResult(_ -> ecrits.oublier(id, connu.seance()));
        return Optional.empty();
    }

    private static String nom(SeanceId seance) {
        return seance + ".ics";
    }

    /**
     * An event that was written.
     *
     * @param empreinte of all that it said; @param jusqua when it ends
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Ecrit(
            SeanceId seance, byte[] empreinte, @Nullable String etag, Instant jusqua) {

        static byte[] de(EvenementIcs evenement) {
            return Sceau.empreinte(evenement.toString());
        }

        boolean est(EvenementIcs evenement) {
            return Arrays.equals(empreinte, de(evenement));
        }
    }

    @Repository
    record EvenementEcritRepository(JdbcClient jdbc) {

        List<Ecrit> de(UUID agenda) {
            return jdbc.sql(
                            "select seance_id as seance, empreinte, etag, jusqua from evenement_ecrit where agenda_id = :agenda")
                    .param("agenda", agenda)
                    .query(Ecrit.class)
                    .list();
        }

        void noter(UUID agenda, Ecrit ecrit) {
            jdbc.sql("""
                insert into evenement_ecrit (structure_id, agenda_id, seance_id, empreinte, etag, jusqua)
                select structure_courante(), id, :seance, :empreinte, :etag, :jusqua
                from agenda_d_ailleurs
                where id = :agenda
                on conflict (structure_id, agenda_id, seance_id) do update
                set empreinte = excluded.empreinte, etag = excluded.etag, jusqua = excluded.jusqua
                """)
                    .param("agenda", agenda)
                    .param("seance", ecrit.seance())
                    .param("empreinte", ecrit.empreinte())
                    .param("etag", ecrit.etag())
                    .param("jusqua", ecrit.jusqua())
                    .update();
        }

        void oublier(UUID agenda, SeanceId seance) {
            jdbc.sql("delete from evenement_ecrit where agenda_id = :agenda and seance_id = :seance")
                    .param("agenda", agenda)
                    .param("seance", seance)
                    .update();
        }
    }
}
