package fr.estran.accueil.etat;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Signes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each part says of itself, for the structure in whose name one asks. */
@Service
class EtatDuService {

    private final List<Signes> signes;
    private final Certificats certificats;

    EtatDuService(List<Signes> signes, Certificats certificats) {
        this.signes = List.copyOf(signes);
        this.certificats = certificats;
    }

    @Transactional(readOnly = true)
    public List<Constat> constats() {
        return Stream.concat(signes.stream().flatMap(un -> un.constats().stream()), certificats.constat().stream())
                .toList();
    }
}
