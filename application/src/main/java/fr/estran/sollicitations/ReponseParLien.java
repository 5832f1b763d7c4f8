package fr.estran.sollicitations;

import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.freins.Tentatives;
import fr.estran.sollicitations.LiensDEnquete.BulletinDeVote;
import fr.estran.urne.Urne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a link, or the ballot that it gave, opens. */
@Service
class ReponseParLien {

    private static final String ESSAI = "lien_d_enquete";

    /** What a link opens. */
    sealed interface Ouverture {

        /** @param lien theirs; of somebody who was asked under two records that were made one since, the same for both */
        record Ouverte(Enquete enquete, UUID lien) implements Ouverture {}

        /** One answered by it already. */
        record DejaVenue(Enquete enquete) implements Ouverture {}

        /** It is over, or was counted. */
        record Close() implements Ouverture {}

        /** It is none of ours: cut, or guessed. */
        record Inconnue() implements Ouverture {}

        record TropDEssais(Instant jusqua) implements Ouverture {}
    }

    private final LiensDEnquete liens;
    private final SollicitationRepository repository;
    private final Sollicitations sollicitations;
    private final Enquetes enquetes;
    private final Urne urne;
    private final Tentatives tentatives;

    ReponseParLien(
            LiensDEnquete liens,
            SollicitationRepository repository,
            Sollicitations sollicitations,
            Enquetes enquetes,
            Urne urne,
            Tentatives tentatives) {
        this.liens = liens;
        this.repository = repository;
        this.sollicitations = sollicitations;
        this.enquetes = enquetes;
        this.urne = urne;
        this.tentatives = tentatives;
    }

    /** Changes nothing, but for the count of links that are none. */
    @Transactional(readOnly = true)
    public Ouverture ouvrir(String jeton, String origine) {
        var lien = liens.lire(jeton);
        if (lien.isEmpty()) {
            return tentatives
                    .compter(ESSAI, "", origine)
                    .<Ouverture>map(Ouverture.TropDEssais::new)
                    .orElseGet(Ouverture.Inconnue::new);
        }
        var enquete = repository.enqueteDuLien(lien.get()).map(enquetes::lire).filter(sollicitations::enCours);
        if (enquete.isEmpty()) {
            return new Ouverture.Close();
        }
        var lue = enquete.get();
        var siennes = repository.deLaMemePersonne(lue.id(), lien.get());
        var dejaVenues = urne.dejaVenues(lue.id());
        var venue = siennes.stream()
                .anyMatch(une ->
                        une.repondu() || une.lien() != null && dejaVenues.test(liens.voix(lue.id(), une.lien())));
        return venue
                ? new Ouverture.DejaVenue(lue)
                : new Ouverture.Ouverte(
                        lue,
                        siennes.stream()
                                .flatMap(une -> Stream.ofNullable(une.lien()))
                                .findFirst()
                                .orElse(lien.get()));
    }

    String bulletin(Ouverture.Ouverte ouverte) {
        return liens.bulletin(ouverte.enquete().id(), ouverte.lien());
    }

    Optional<BulletinDeVote> lire(String temoin) {
        return liens.lireLeBulletin(temoin);
    }

    @Transactional(readOnly = true)
    public Enquete enquete(EnqueteId id) {
        return enquetes.lire(id);
    }
}
