package io.dyad.claim;

/** How many claims of one state there are. */
record Kept(State state, long claims) {

    /** What became of them, of which therefore no figure is made: "2 claims are withdrawn". */
    String fate() {
        String fate = switch (state) {
            case CANDIDATE -> "only proposed";
            case PUBLISHED -> claims == 1 ? "a target or forecast" : "targets or forecasts";
            case REJECTED, WITHDRAWN, SUPERSEDED -> state.toString();
        };
        return claims + (claims == 1 ? " claim is " : " claims are ") + fate;
    }
}
