package fr.estran.parole.reponses;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Tirage;
import fr.estran.parole.enquetes.Tirages;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked for a survey. Links leave in one batch, to eleven addresses at least: whoever were asked alone, or later, would be known by the
 * hour at which their link was drawn. Others are asked on paper or by telephone, where the team hears them.
 */
@Service
@Transactional
class Sollicitations {

    /** What came of asking. */
    sealed interface Demande {

        record Faite(Map<Canal, Integer> nombres) implements Demande {}

        /** By a link, fewer than eleven: nobody was asked. */
        record TropPeuDeLiens() implements Demande {}

        /** The survey is not out, or is over. */
        record Close() implements Demande {}
    }

    private final Enquetes enquetes;
    private final SollicitationRepository repository;
    private final Tirages tirages;
    private final EnvoisDEnquete envois;
    private final Enseigne enseigne;
    private final Journal journal;
    private final Clock horloge;

    Sollicitations(
            Enquetes enquetes,
            SollicitationRepository repository,
            Tirages tirages,
            EnvoisDEnquete envois,
            Enseigne enseigne,
            Journal journal,
            Clock horloge) {
        this.enquetes = enquetes;
        this.repository = repository;
        this.tirages = tirages;
        this.envois = envois;
        this.enseigne = enseigne;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    @Transactional(readOnly = true)
    Enquete lire(EnqueteId enquete) {
        return enquetes.lire(enquete);
    }

    /** It went out, its keys are on paper, its last day is not past: somebody may be asked, and answer by a link. */
    boolean enCours(Enquete enquete) {
        return enquete.etat() == EtatDEnquete.LANCEE
                && enquete.prete()
                && (enquete.fermee() == null || !enquete.fermee().isBefore(aujourdhui()));
    }

    /** No setting says where the service is on the web: no link can leave. */
    boolean sansAdresse() {
        return enseigne.adresse().isEmpty();
    }

    /** Of these ways, those by which somebody may still be asked. */
    Set<Canal> ouverts(Enquete enquete, Set<Canal> permis) {
        return tirages.ouverts(permis).stream()
                .filter(canal -> !canal.parLien() || enquete.liensLe() == null && !sansAdresse())
                .collect(toUnmodifiableSet());
    }

    /** Each person once: two records that were made one may both have been asked. */
    @Transactional(readOnly = true)
    List<Sollicitee> toutes(EnqueteId enquete) {
        var unes = new LinkedHashMap<UsagerId, Sollicitee>();
        repository.toutes(enquete).forEach(une -> unes.putIfAbsent(une.fiche(), une));
        return List.copyOf(unes.values());
    }

    /** Each is asked once, by the best of these ways that reaches them; what leaves by itself, or is to be printed, is written with it. */
    Demande solliciter(EnqueteId id, Collection<UsagerId> choisies, Set<Canal> permis) {
        repository.verrouiller(id);
        var enquete = enquetes.lire(id);
        if (!enCours(enquete)) {
            return new Demande.Close();
        }
        var tirage = tirages.parmi(id, choisies, ouverts(enquete, permis));
        if (tirage.tropPeuDeLiens()) {
            return new Demande.TropPeuDeLiens();
        }
        if (!tirage.retenues().isEmpty()) {
            noter(id, tirage);
        }
        var nombres = new EnumMap<Canal, Integer>(Canal.class);
        nombres.putAll(tirage.retenues().values().stream().collect(groupingBy(canal -> canal, summingInt(_ -> 1))));
        return new Demande.Faite(nombres);
    }

    private void noter(EnqueteId id, Tirage tirage) {
        repository.ajouter(id, tirage.retenues(), aujourdhui());
        envois.demander(id, tirage.retenues());
        if (tirage.parLien() > 0) {
            enquetes.noterLesLiens(id, aujourdhui());
        }
        journal.noter("enquete.solliciter", id.valeur());
    }

    @Transactional(readOnly = true)
    Optional<Sollicitee> de(EnqueteId enquete, UsagerId usager) {
        return toutes(enquete).stream()
                .filter(une -> une.usager().equals(usager) || une.fiche().equals(usager))
                .findFirst();
    }
}
