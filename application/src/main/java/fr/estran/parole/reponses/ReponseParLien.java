package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.secrets.Tentatives;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a link opens. Whose it is, nobody knows. */
@Service
class ReponseParLien {

    private static final String ESSAI = "lien_d_enquete";

    /** What a link opens. */
    sealed interface Ouverture {

        record Ouverte(Enquete enquete) implements Ouverture {}

        /** One answered by it already. */
        record DejaVenue() implements Ouverture {}

        /** It is over. */
        record Close() implements Ouverture {}

        /** It is none of ours: cut, or guessed; or its survey was counted. */
        record Inconnue() implements Ouverture {}

        record TropDEssais(Instant jusqua) implements Ouverture {}
    }

    private final Sollicitations sollicitations;
    private final Enquetes enquetes;
    private final Urne urne;
    private final Tentatives tentatives;

    ReponseParLien(Sollicitations sollicitations, Enquetes enquetes, Urne urne, Tentatives tentatives) {
        this.sollicitations = sollicitations;
        this.enquetes = enquetes;
        this.urne = urne;
        this.tentatives = tentatives;
    }

    /** Changes nothing, but for the count of links that are none. */
    @Transactional(readOnly = true)
    public Ouverture ouvrir(String jeton, String origine) {
        var lien = urne.lien(jeton);
        if (lien.isEmpty()) {
            return tentatives
                    .compter(ESSAI, "", origine)
                    .<Ouverture>map(Ouverture.TropDEssais::new)
                    .orElseGet(Ouverture.Inconnue::new);
        }
        var enquete = enquetes.lire(lien.get().enquete());
        if (!sollicitations.enCours(enquete)) {
            return new Ouverture.Close();
        }
        return lien.get().utilise() ? new Ouverture.DejaVenue() : new Ouverture.Ouverte(enquete);
    }

    /** The survey of a link that was begun in this browser, used since or not. */
    @Transactional(readOnly = true)
    public Optional<Enquete> enquete(String jeton) {
        return urne.lien(jeton).map(lien -> enquetes.lire(lien.enquete()));
    }
}
