package fr.estran.parole.reponses;

import static java.util.stream.Collectors.toMap;

import fr.estran.messages.Expediteur;
import fr.estran.messages.SujetDeMessage;
import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.reponses.EnvoiDEnqueteRepository.EnCoursDEnquete;
import fr.estran.socle.commun.Enseigne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what leaves for those who are asked, each with the link that was drawn for them. */
@Component
@Order(20)
record ExpediteurDesEnquetes(
        EnvoiDEnqueteRepository repository,
        EnvoisDEnquete envois,
        Sollicitations sollicitations,
        Enquetes enquetes,
        RedactionDEnquete redaction,
        Enseigne enseigne)
        implements Expediteur {

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.ENQUETE;
    }

    /** Nothing leaves, as long as no setting says where the service is on the web: a link would lead nowhere. */
    @Override
    public boolean pret() {
        return enseigne.adresse().isPresent();
    }

    @Override
    public Collection<UUID> ouvrables() {
        return envois.ouvrables();
    }

    @Override
    public Pli ecrire(UUID message) {
        var envoi = repository.lire(message).orElse(null);
        if (envoi == null || envoi.refus()) {
            return new Pli.SansObjet();
        }
        var enquete = enquetes.lire(envoi.enquete());
        if (!sollicitations.enCours(enquete)) {
            return new Pli.SansObjet();
        }
        var adresse = envois.lien(envoi).map(redaction::adresse).orElse(null);
        return adresse == null && !envoi.relance()
                ? Pli.impossible("sans_cle")
                : envoi.canal()
                        .vers(envoi.ou())
                        .map(ou -> ecrire(envoi, enquete, ou, adresse))
                        .orElseGet(() -> Pli.impossible(envoi.canal() == Canal.SMS ? "sans_portable" : "sans_adresse"));
    }

    private Pli ecrire(EnvoiDEnquete envoi, Enquete enquete, String ou, @Nullable String adresse) {
        return switch (envoi.canal()) {
            case COURRIEL -> new Pli.APorter(redaction.courriel(envoi, enquete, ou, adresse));
            case SMS -> new Pli.APorter(redaction.sms(envoi, ou, adresse));
            case COURRIER, APPEL, SUR_PLACE -> Pli.impossible("autre_voie");
        };
    }

    @Override
    public void ranger() {
        envois.detruireLesCles();
    }

    /** Numbers alone: who was asked stands on the page of the survey, and who answered stands nowhere. */
    @Override
    public List<EnCours> enCours() {
        var parEnquete = repository.enCours().stream().collect(toMap(EnCoursDEnquete::enquete, une -> une));
        return enquetes.toutes().stream()
                .map(enquete -> dire(
                        enquete, parEnquete.getOrDefault(enquete.id(), new EnCoursDEnquete(enquete.id(), 0, 0, 0, 0))))
                .toList();
    }

    private EnCours dire(Enquete enquete, EnCoursDEnquete nombres) {
        return new EnCours(
                ParolesDeSollicitation.MESSAGES.dire("en_cours", Map.of("titre", enquete.titre())),
                "/equipe/enquetes/" + enquete.id() + "/demandes",
                nombres.aPartir(),
                nombres.partis(),
                nombres.echoues(),
                nombres.lettres(),
                sollicitations.enCours(enquete)
                        ? (int) sollicitations.toutes(enquete.id()).stream()
                                .filter(une -> une.canal() == Canal.APPEL)
                                .count()
                        : 0);
    }
}
