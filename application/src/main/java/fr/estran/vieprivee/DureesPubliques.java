package fr.estran.vieprivee;

import java.util.List;
import org.springframework.stereotype.Component;

/** How long what is known of people is kept, as the public pages say it: the very periods that are kept to. */
@Component
public class DureesPubliques {

    private final Durees durees;

    DureesPubliques(Durees durees) {
        this.durees = durees;
    }

    /** A sentence each. */
    public List<String> durees() {
        return Conservation.pourLePublic(durees.regles());
    }

    /** In one sentence, read aloud before something is noted. */
    public String auTelephone() {
        return Conservation.auTelephone(durees.regles());
    }
}
