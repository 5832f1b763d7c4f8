package fr.estran.besoins;

import fr.estran.commun.LectureDeSaisie;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody needs, from what they say in everyday French. What is typed is neither kept nor logged. */
@Service
@Transactional(readOnly = true)
public class RechercheDeBesoins {

    /** Beyond, one tells a story: its beginning says what for. */
    private static final int LONGUEUR = 300;

    private final ListeDesBesoins besoins;
    private final RechercheDeBesoinsRepository repository;

    RechercheDeBesoins(ListeDesBesoins besoins, RechercheDeBesoinsRepository repository) {
        this.besoins = besoins;
        this.repository = repository;
    }

    /** The likeliest first; nothing where nothing was understood. */
    public List<BesoinTrouve> chercher(String dit, int combien) {
        var texte = LectureDeSaisie.texteOuRien(dit);
        var court = texte.substring(0, Math.min(texte.length(), LONGUEUR));
        if (court.isEmpty()) {
            return List.of();
        }
        var parCode = besoins.parCode();
        return repository.chercher(court, combien).stream()
                .flatMap(trouve -> Stream.ofNullable(parCode.get(trouve.code()))
                        .map(besoin -> new BesoinTrouve(besoin, trouve.points())))
                .toList();
    }
}
