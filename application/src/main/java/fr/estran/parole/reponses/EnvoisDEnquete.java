package fr.estran.parole.reponses;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.secrets.ClesDePassage;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written for those who are asked: it leaves by itself, or waits to be printed. A call needs neither. */
@Service
@Transactional
class EnvoisDEnquete {

    private static final Duration DEUX_JOURS = Duration.ofDays(2);
    /** After two days nothing waits any more. */
    private static final Duration TROIS_JOURS = Duration.ofDays(3);

    private static final String CONTEXTE = "lien d'enquete";

    private final EnvoiDEnqueteRepository repository;
    private final Urne urne;
    private final ClesDePassage cles;
    private final Clock horloge;

    EnvoisDEnquete(EnvoiDEnqueteRepository repository, Urne urne, ClesDePassage cles, Clock horloge) {
        this.repository = repository;
        this.urne = urne;
        this.cles = cles;
        this.horloge = horloge;
    }

    /** Each who answers by a link gets one of those that are drawn now; what says which is sealed, and its key goes with the last message. */
    void demander(EnqueteId enquete, Map<UsagerId, Canal> demandees) {
        var parLien = de(demandees, Canal::parLien);
        var liens = List.<String>of();
        if (!parLien.isEmpty()) {
            cles.creer(enquete.valeur(), horloge.instant());
            liens = urne.tirerLesLiens(enquete, parLien.size()).stream()
                    .map(lien -> cles.sceller(enquete.valeur(), lien.getBytes(UTF_8), CONTEXTE))
                    .map(HexFormat.of()::formatHex)
                    .toList();
        }
        ecrire(enquete, demandees, liens, false);
    }

    /** Without a link: nobody knows which was whose. */
    void relancer(EnqueteId enquete, Map<UsagerId, Canal> demandees) {
        ecrire(enquete, demandees, List.of(), true);
    }

    private void ecrire(EnqueteId enquete, Map<UsagerId, Canal> demandees, List<String> liens, boolean relance) {
        var tous = Stream.concat(
                        de(demandees, Canal::parLien).stream(),
                        de(demandees, canal -> canal == Canal.COURRIER).stream())
                .toList();
        repository.demander(enquete, tous, liens, relance, horloge.instant());
    }

    private static List<Map.Entry<UsagerId, Canal>> de(Map<UsagerId, Canal> demandees, Predicate<Canal> quels) {
        return demandees.entrySet().stream()
                .filter(demandee -> quels.test(demandee.getValue()))
                .toList();
    }

    /** Empty once its key is no more: that link is lost. */
    Optional<String> lien(EnvoiDEnquete envoi) {
        return Optional.ofNullable(envoi.lien())
                .flatMap(scelle -> cles.ouvrir(envoi.enquete().valeur(), scelle, CONTEXTE))
                .map(lien -> new String(lien, UTF_8));
    }

    /** Surveys whose links open here: a restored database may have some that no key opens, which wait for nobody. */
    Set<UUID> ouvrables() {
        return cles.presentes();
    }

    /** The key of a mailing goes with its last message. What nobody could send for two days, for want of a key or of a way, does not leave. */
    void detruireLesCles() {
        repository.abandonner(horloge.instant().minus(DEUX_JOURS));
        cles.detruireAvant(horloge.instant().minus(TROIS_JOURS));
        var presentes = cles.presentes();
        if (!presentes.isEmpty()) {
            repository.finies(presentes).forEach(cles::detruire);
        }
    }

    @Transactional(readOnly = true)
    List<EnvoiDEnquete> aImprimer(EnqueteId enquete) {
        return repository.aImprimer(enquete);
    }

    Lecture<EnvoiDEnqueteRepository.Lettres> lettres() {
        return repository.lettres();
    }

    int partis(EnqueteId enquete, Collection<UUID> envois) {
        return repository.partis(enquete, envois);
    }
}
