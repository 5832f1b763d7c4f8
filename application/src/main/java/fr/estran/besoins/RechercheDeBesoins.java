package fr.estran.besoins;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.commun.LectureDeSaisie;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** What somebody needs, from what they say in everyday French. What is typed is neither kept nor logged. */
@Service
@Transactional(readOnly = true)
public class RechercheDeBesoins {

    /** Beyond, one tells a story: its beginning says what for. */
    private static final int LONGUEUR = 300;

    private final ListeDesBesoins besoins;
    private final RechercheDeBesoinsRepository phrases;
    private final LexiqueDesBesoinsRepository lexiques;

    /** Read once: only a migration changes it, and none runs while the service does. */
    private final SingletonSupplier<LexiqueDesBesoins> livre;

    RechercheDeBesoins(
            ListeDesBesoins besoins, RechercheDeBesoinsRepository phrases, LexiqueDesBesoinsRepository lexiques) {
        this.besoins = besoins;
        this.phrases = phrases;
        this.lexiques = lexiques;
        this.livre = SingletonSupplier.of(lexiques::livre);
    }

    /** The likeliest first; nothing where nothing was understood. */
    public List<BesoinTrouve> chercher(String dit, int combien) {
        return chercher(dit, combien, besoins.auChoix());
    }

    /** @param parmi those that may be found */
    public List<BesoinTrouve> chercher(String dit, int combien, Collection<Besoin> parmi) {
        var texte = LectureDeSaisie.texteOuRien(dit);
        var court = texte.substring(0, Math.min(texte.length(), LONGUEUR));
        if (court.isEmpty()) {
            return List.of();
        }
        var parCode = parmi.stream().collect(toMap(Besoin::code, identity()));
        return new PeseeDesBesoins(livre.obtain(), lexiques.deLaVille())
                .peser(phrases.lire(court)).stream()
                        .flatMap(pese -> Stream.ofNullable(parCode.get(pese.getKey()))
                                .map(besoin -> new BesoinTrouve(besoin, pese.getValue())))
                        .limit(combien)
                        .toList();
    }
}
