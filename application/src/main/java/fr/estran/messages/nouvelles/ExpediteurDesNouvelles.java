package fr.estran.messages.nouvelles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingInt;

import fr.estran.messages.Envoi;
import fr.estran.messages.Expediteur;
import fr.estran.messages.Gsm7;
import fr.estran.messages.Livraison;
import fr.estran.messages.SujetDeMessage;
import fr.estran.messages.nouvelles.FaitDit.Par;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Telephone;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells somebody of the team, in one e-mail or one text, all that has happened in the last minutes and that they have not looked at. */
@Component
@Order(60)
record ExpediteurDesNouvelles(
        NouvelleRepository repository,
        Enseigne enseigne,
        HeuresDeService heures,
        TransactionOperations transactions,
        Clock horloge)
        implements Expediteur {

    /** So that what comes at once is told at once: three who register together are one message. */
    static final Duration ENSEMBLE = Duration.ofMinutes(5);

    private static final Duration GARDEES = Duration.ofDays(7);

    private static final Messages MESSAGES = Messages.de("messages/nouvelles");

    @Bean
    Tache tacheDesNouvelles() {
        return Tache.desVilles(
                "nouvelles", Rythme.toutesLes(Duration.ofMinutes(2), Duration.ofMinutes(1)), this::grouper);
    }

    void grouper(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            transactions.executeWithoutResult(_ -> {
                var maintenant = horloge.instant();
                var heure = LocalTime.ofInstant(maintenant, heures.fuseau()).getHour();
                repository.dus(maintenant.minus(ENSEMBLE), heure).forEach(qui -> repository.grouper(qui, maintenant));
            });
            return structure;
        });
    }

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.EQUIPE;
    }

    /** As things are when it leaves: what they have looked at meanwhile is no news. */
    @Override
    public Pli ecrire(UUID message) {
        var qui = repository.aQui(message).orElse(null);
        var dites = repository.duMessage(message);
        if (qui == null || !qui.actif() || dites.isEmpty()) {
            return new Pli.SansObjet();
        }
        return qui.par() == Par.SMS
                ? Optional.ofNullable(qui.mobile())
                        .flatMap(Telephone::lire)
                        .<Pli>map(numero ->
                                new Pli.APorter(new Envoi.Sms(qui.cle(), numero.international(), sms(dites), null)))
                        .orElseGet(() -> new Pli.Refuse(Livraison.sansPorteur(Moyen.SMS)))
                : new Pli.APorter(courriel(qui, dites));
    }

    /** Numbers of kinds of things, which say nothing of anybody. */
    private String sms(List<Nouvelle> dites) {
        var compte = dites.stream().collect(groupingBy(Nouvelle::fait, TreeMap::new, summingInt(Nouvelle::fois)));
        return Gsm7.ecrire(MESSAGES.dire(
                "sms",
                "service",
                enseigne.nom(),
                "quoi",
                compte.entrySet().stream()
                        .map(fait -> MESSAGES.dire("nombre." + fait.getKey(), "n", fait.getValue()))
                        .collect(joining(", "))));
    }

    private Envoi.Courriel courriel(NouvelleRepository.ACompte qui, List<Nouvelle> dites) {
        var n = dites.stream().mapToInt(Nouvelle::fois).sum();
        return new Envoi.Courriel(
                qui.cle(),
                enseigne.nom(),
                qui.courriel(),
                MESSAGES.dire("courriel.objet", "n", n),
                MESSAGES.dire(
                        "courriel",
                        Map.of(
                                "n",
                                n,
                                "quoi",
                                dites.stream().map(dite -> "– " + dite.phrase()).collect(joining("\n")))),
                enseigne.courriel().orElse(null),
                enseigne.adresse()
                        .map(adresse -> new Envoi.Lien(adresse + "/equipe", MESSAGES.dire("courriel.lien")))
                        .orElse(null),
                null,
                null);
    }

    @Override
    public void ranger() {
        repository.oublier(horloge.instant().minus(GARDEES));
    }
}
