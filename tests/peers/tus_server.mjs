// The reference tus server with its file store, on loopback. Prints its port as the first line.
// node tus_server.mjs '{"folder": F, "port"?: N, "expires_ms"?: N, "max_bytes"?: N, "read"?: false,
//                       "token"?: T, "keep_whole"?: true, "redirect"?: URL,
//                       "redirect_from"?: PATH, "redirect_status"?: N, "relative"?: true}'
import http from "node:http";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const wish = JSON.parse(process.argv[2]);
const datastore = new FileStore({
  directory: wish.folder,
  expirationPeriodInMilliseconds: wish.expires_ms,
});
const tus = new Server({
  path: "/files",
  datastore,
  maxSize: wish.max_bytes,
  relativeLocation: wish.relative,
  disableTerminationForFinishedUploads: wish.keep_whole,
});

function refused(request) {
  const moved = wish.redirect && request.url.startsWith(wish.redirect_from ?? "/");
  if (moved) return [wish.redirect_status ?? 308, { Location: wish.redirect }];
  if (wish.token && request.headers.authorization !== `Bearer ${wish.token}`) return [401, {}];
  if (wish.read === false && request.method === "GET") return [405, {}];
  return null;
}

const server = http.createServer((request, response) => {
  const answer = refused(request);
  if (!answer) return tus.handle(request, response);
  request.resume();
  response.writeHead(...answer).end();
});
server.listen(wish.port ?? 0, "127.0.0.1", () => console.log(server.address().port));

// A reader who leaves in the middle of a GET makes @tus/server 2.4.5 throw this outside of any request (seen with
// node 24); whoever runs it for real has it started again, here it just stays.
process.on("uncaughtException", (error) => {
  console.error(String(error));
  if (error.code !== "ERR_INVALID_STATE") process.exit(1);
});
