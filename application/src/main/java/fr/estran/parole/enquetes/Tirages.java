package fr.estran.parole.enquetes;

import fr.estran.messages.MoyensEnService;
import fr.estran.parole.enquetes.CandidatRepository.Candidat;
import fr.estran.parole.enquetes.Tirage.Exclusion;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses whom to ask among those who were seen: who does not wish to be asked never is. */
@Service
@Transactional(readOnly = true)
public class Tirages {

    /** What it draws is kept nowhere: nobody draws again until it suits them, nor finds who would have come next. */
    private static final Random HASARD = new SecureRandom();

    private final CandidatRepository repository;
    private final MoyensEnService enService;
    private final Clock horloge;

    Tirages(CandidatRepository repository, MoyensEnService enService, Clock horloge) {
        this.repository = repository;
        this.enService = enService;
        this.horloge = horloge;
    }

    /** As many as the sample asks for, by chance; who is left out is counted by reason. */
    public Tirage tirer(EnqueteId enquete, Echantillon echantillon) {
        return tirer(enquete, echantillon, HASARD);
    }

    /** @param hasard one that may be drawn again, for the demonstration: it is the same each time */
    public Tirage tirer(EnqueteId enquete, Echantillon echantillon, Random hasard) {
        var vus = new ArrayList<>(repository.vus(enquete, echantillon, LocalDate.now(horloge)));
        Collections.shuffle(vus, hasard);
        return trier(enquete, vus, echantillon.canaux(), echantillon.combien());
    }

    /** Of these and no others; who may not be asked any more is left out. */
    public Tirage parmi(EnqueteId enquete, Collection<UsagerId> choisies, Set<Canal> permis) {
        return trier(enquete, repository.lire(enquete, choisies, LocalDate.now(horloge)), permis, Integer.MAX_VALUE);
    }

    /** By which ways at all something leaves, as the town has set them up. */
    public Set<Canal> ouverts(Set<Canal> permis) {
        return permis.stream()
                .filter(canal -> canal.moyen().map(enService::contient).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Tirage trier(EnqueteId enquete, List<Candidat> candidats, Set<Canal> permis, int auPlus) {
        var ouverts = ouverts(permis);
        var arrets = repository.arrets();
        var jour = LocalDate.now(horloge);
        var joints = ouverts.stream().anyMatch(Canal::parLien) ? joints(enquete, jour) : Set.<String>of();
        Map<UsagerId, Canal> retenues = new LinkedHashMap<>();
        var adresses = new HashSet<String>();
        var exclues = new EnumMap<Exclusion, Integer>(Exclusion.class);
        for (var candidat : candidats) {
            var canal = candidat.canal(ouverts, arrets);
            var lien = canal.flatMap(par -> lien(par, candidat.ou()));
            var exclusion = candidat.exclusion(jour)
                    .or(() -> lien.filter(joints::contains).map(_ -> Exclusion.RECEMMENT))
                    .orElse(canal.isEmpty() ? Exclusion.SANS_MOYEN : null);
            if (exclusion != null) {
                exclues.merge(exclusion, 1, Integer::sum);
            } else if (retenues.size() < auPlus) {
                canal.ifPresent(par -> retenues.put(candidat.usager(), par));
                lien.ifPresent(adresses::add);
            }
        }
        return new Tirage(candidats.size(), retenues, adresses.size(), exclues);
    }

    private Set<String> joints(EnqueteId enquete, LocalDate jour) {
        return repository.joints(enquete, jour).stream()
                .flatMap(ou -> Stream.of(Canal.values()).flatMap(canal -> lien(canal, ou).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address or number to which a link goes by that way; two sheets of which it is the same are of one household, or one person. */
    private static Optional<String> lien(Canal canal, OuJoindre ou) {
        return canal.parLien() ? canal.vers(ou).map(la -> la.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
