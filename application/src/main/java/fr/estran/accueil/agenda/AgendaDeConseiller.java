package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.affiche.CalendrierIcs;
import fr.estran.programme.affiche.EvenementIcs;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of a counsellor as a calendar has them, be it one that reads them here or one that they are written into: what, when, where,
 * and the sheet where names are. Of those who come it holds initials, of those who help nothing; an appointment is an appointment.
 */
@Service
@Transactional(readOnly = true)
public class AgendaDeConseiller {

    /** Of the file. */
    static final String TYPE = CalendrierIcs.TYPE;

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final Messages AGENDA = Messages.de("accueil/agenda");
    private static final int SEMAINES_PASSEES = 4;
    private static final int SEMAINES_A_VENIR = 53;

    private final Agenda agenda;
    private final InitialesRepository initiales;
    private final HeuresDeService heures;
    private final Enseigne enseigne;
    private final Clock horloge;

    AgendaDeConseiller(
            Agenda agenda, InitialesRepository initiales, HeuresDeService heures, Enseigne enseigne, Clock horloge) {
        this.agenda = agenda;
        this.initiales = initiales;
        this.heures = heures;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    String calendrier(ConseillerId conseiller) {
        return CalendrierIcs.ecrire(MESSAGES.dire("ics.le_mien"), evenements(conseiller).stream(), horloge.instant());
    }

    /** From some weeks ago to a year ahead; cancelled ones say so. */
    public List<EvenementIcs> evenements(ConseillerId conseiller) {
        var jour = LocalDate.now(horloge);
        var periode = new Periode(jour.minusWeeks(SEMAINES_PASSEES), jour.plusWeeks(SEMAINES_A_VENIR));
        var seances = agenda.du(periode, Selon.CONSEILLER, List.of(conseiller.valeur()), false).stream()
                .filter(SeanceDAgenda::heureConnue)
                .toList();
        var inscrits = initiales.des(
                seances.stream().map(SeanceDAgenda::action).distinct().toList());
        var fuseau = heures.fuseau();
        return seances.stream()
                .map(seance -> evenement(seance, fuseau, inscrits.getOrDefault(seance.action(), "")))
                .toList();
    }

    private EvenementIcs evenement(SeanceDAgenda seance, ZoneId fuseau, String inscrits) {
        var titre = seance.rendezVous() ? MESSAGES.dire("ics.rendez_vous") : seance.titre();
        return new EvenementIcs(
                seance.id(),
                seance.debut().atZone(fuseau).toInstant(),
                seance.fin().atZone(fuseau).toInstant(),
                seance.annulee() ? MESSAGES.dire("ics.annule", "titre", titre) : titre,
                seance.annulee(),
                seance.revision(),
                null,
                seance.lieuNom() == null && !seance.seTient().enUnLieu()
                        ? AGENDA.dire("agenda.ou." + seance.seTient().code())
                        : seance.lieuNom(),
                null,
                inscrits.isEmpty() ? null : MESSAGES.dire("ics.qui_vient", "quoi", inscrits),
                enseigne.adresse()
                        .map(site -> site + "/equipe/seances/" + seance.id() + "/presences")
                        .orElse(null));
    }

    /** Names do not leave the database: what is read of them are letters. */
    @Repository
    record InitialesRepository(JdbcClient jdbc) {

        private record Inscrits(ActionId action, String initiales) {}

        /** Of those who have a place, in the order in which they would be called; by a pseudonym, nobody is. */
        Map<ActionId, String> des(Collection<ActionId> actions) {
            return jdbc.sql("""
                select
                    inscription.action_id as action,
                    string_agg(
                        concat_ws('\u00a0', left(usager.prenom, 1) || '.', left(usager.nom, 1) || '.'),
                        ', ' order by usager.nom, usager.prenom, inscription.id) as initiales
                from inscription
                left join fiche_conservee on fiche_conservee.structure_id = inscription.structure_id
                    and fiche_conservee.absorbe_id = inscription.usager_id
                join usager on usager.structure_id = inscription.structure_id
                    and usager.id = coalesce(fiche_conservee.conserve_id, inscription.usager_id)
                    and usager.nom is not null
                where inscription.action_id = any(:actions) and inscription.statut = 'confirmee'
                group by inscription.action_id
                """).param("actions", actions).query(Inscrits.class).list().stream()
                    .collect(toMap(Inscrits::action, Inscrits::initiales));
        }
    }
}
