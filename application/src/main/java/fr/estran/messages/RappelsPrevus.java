package fr.estran.messages;

import fr.estran.inscriptions.maplace.Billet.RappelPrevu;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Says of a reminder what the outbox has of it, and what becomes of one that cannot leave. */
@Component
record RappelsPrevus(RappelRepository rappels, JoignableRepository joignables, MoyensEnService enService)
        implements RappelPrevu {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    @Override
    public Optional<String> de(InscriptionId inscription) {
        var prevu = rappels.lire(inscription);
        return prevu.isEmpty()
                ? Optional.of(MESSAGES.dire("rappel_prevu.aucun"))
                : prevu.filter(rappel -> !rappel.parti()).map(rappel -> dire(rappel, inscription));
    }

    private String dire(RappelRepository.Prevu rappel, InscriptionId inscription) {
        if (rappel.arret() || !enService.contient(rappel.moyen())) {
            return autrement(inscription);
        }
        var quand = LocalDateTime.ofInstant(rappel.du(), rappel.zone());
        return MESSAGES.dire(
                "rappel_prevu." + rappel.moyen().code(),
                "jour",
                Jours.sansAnnee(quand.toLocalDate()),
                "heure",
                Jours.dire(quand.toLocalTime()));
    }

    /** That it cannot leave is found out on the day on which it is due: in time for a call, and too late for a letter. */
    private String autrement(InscriptionId inscription) {
        return MESSAGES.dire(
                joignables.lire(inscription).map(Joignable::telephone).isPresent()
                        ? "rappel_prevu.autrement"
                        : "rappel_prevu.aucun");
    }

    /** The reminder of a registration, as it stands in the outbox. */
    @Repository
    record RappelRepository(JdbcClient jdbc) {

        /** @param arret whoever is at the other end asked for no more */
        record Prevu(Moyen moyen, EtatDeMessage etat, Instant du, boolean arret, String fuseau) {

            boolean parti() {
                return etat.prevenu();
            }

            ZoneId zone() {
                return ZoneId.of(fuseau);
            }
        }

        /** The last that was written, of those that are to be told or were. */
        Optional<Prevu> lire(InscriptionId inscription) {
            return jdbc.sql("""
                                select
                                    message.canal as moyen,
                                    message.etat,
                                    message.du,
                                    exists (
                                        select from message_arret
                                        where message_arret.structure_id = message.structure_id
                                            and message_arret.destinataire = lower(message.destinataire)
                                    ) as arret,
                                    structure.fuseau
                                from message
                                join structure on structure.structure_id = message.structure_id
                                where message.inscription_id = :inscription
                                    and message.modele in\s""" + Modele.sql(Modele::rappel) + """
                                    and message.pour in ('personne', 'tiers')
                                    and message.etat not in ('sans_objet', 'echoue')
                                order by message.pour, message.cree_le desc, message.id desc
                                limit 1
                                """)
                    .param("inscription", inscription)
                    .query(Prevu.class)
                    .optional();
        }
    }
}
